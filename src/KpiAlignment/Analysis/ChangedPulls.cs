using System.Runtime.InteropServices;
using KpiAlignment.Influences;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>The pulls on an organisation's metrics once a few departments strive for something else; all others pull as before.</summary>
internal sealed class ChangedPulls
{
    private readonly EffectIndex effects;
    private readonly IReadOnlyList<Objective> objectives;
    private readonly double minSize;
    private readonly PullTable before;
    private readonly PullTable now;
    private readonly DepartmentFocus changed;
    private readonly List<PullTable.Entry> row = [];

    /// <param name="context">The organisation as it was.</param>
    /// <param name="changed">The departments that strive for something else.</param>
    /// <param name="objectives">What they strive for now; by department, with its place among all.</param>
    /// <param name="minSize">How hard somebody must pull a metric at least for it to be looked at, above 0 and at most 1.</param>
    public ChangedPulls(AnalysisContext context, DepartmentFocus changed, IReadOnlyList<Objective> objectives, double minSize)
    {
        before = context.Pulls;
        now = new PullTable(context.Resolved.Metrics.Count, objectives, context.Effects, minSize);
        effects = context.Effects;
        this.objectives = objectives;
        this.changed = changed;
        this.minSize = minSize;
    }

    /// <summary>The metrics that one of the departments pulls so hard now, and another department as well, in ascending order.</summary>
    public IEnumerable<int> Metrics()
    {
        for (var row = 0; row < now.Metrics.Length; row++)
        {
            var theirs = now.Row(row);
            if (PullTable.LengthOfFirstDepartment(theirs) < theirs.Length || IsOfOthers(now.Metrics[row])) yield return now.Metrics[row];
        }
    }

    /// <summary>What pulls a metric, by department; good until asked again.</summary>
    public ReadOnlySpan<PullTable.Entry> At(int metric)
    {
        row.Clear();
        var theirs = now.At(metric);
        foreach (var entry in before.At(metric))
        {
            var department = entry.Objective.DepartmentIndex;
            if (changed.Includes(department)) continue;
            while (!theirs.IsEmpty && theirs[0].Objective.DepartmentIndex < department)
            {
                row.Add(theirs[0]);
                theirs = theirs[1..];
            }

            row.Add(entry);
        }

        row.AddRange(theirs);
        return CollectionsMarshal.AsSpan(row);
    }

    /// <summary>The sum of one department's pulls on a metric, be they ever so weak.</summary>
    public double SumOf(int department, ResolvedMetric metric)
    {
        if (!changed.Includes(department)) return DependencyFinder.SumOf(PullTable.OfDepartment(before.At(metric.Index), department));
        var sum = 0.0;
        foreach (var objective in objectives)
        {
            if (objective.DepartmentIndex == department) sum += DependencyFinder.StrivingOf(objective, objective.Stake) * effects.Of(metric.Index, objective.Metric.Index).Net;
        }

        return sum;
    }

    private bool IsOfOthers(int metric)
    {
        foreach (var entry in before.At(metric))
        {
            if (entry.Size.Reaches(minSize) && !changed.Includes(entry.Objective.DepartmentIndex)) return true;
        }

        return false;
    }
}
