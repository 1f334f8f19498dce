using System.Runtime.InteropServices;
using KpiAlignment.Influences;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>The pulls on an organisation's metrics once a few departments strive for something else; all others pull as before.</summary>
internal sealed class ChangedPulls
{
    private readonly PullTable before;
    private readonly PullTable now;
    private readonly DepartmentFocus changed;
    private readonly List<PullTable.Entry> row = [];

    /// <param name="context">The organisation as it was.</param>
    /// <param name="changed">The departments that strive for something else.</param>
    /// <param name="objectives">What they strive for now; by department, with its place among all.</param>
    public ChangedPulls(AnalysisContext context, DepartmentFocus changed, IReadOnlyList<Objective> objectives)
    {
        before = context.Pulls;
        now = new PullTable(context.Resolved.Metrics.Count, objectives, context.Effects);
        this.changed = changed;
    }

    /// <summary>The metrics that one of the departments pulls so hard now, and another department as well, in ascending order.</summary>
    public IEnumerable<int> MetricsPulled(double minSize)
    {
        for (var row = 0; row < now.Metrics.Length; row++)
        {
            var theirs = now.Row(row);
            if (changed.IsOnAny(theirs, minSize) && (PullTable.LengthOfFirstDepartment(theirs) < theirs.Length || IsOfOthers(now.Metrics[row], minSize))) yield return now.Metrics[row];
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

    /// <summary>The pulls of one department on a metric.</summary>
    public ReadOnlySpan<PullTable.Entry> Of(int department, ResolvedMetric metric) =>
        PullTable.OfDepartment((changed.Includes(department) ? now : before).At(metric.Index), department);

    private bool IsOfOthers(int metric, double minSize)
    {
        foreach (var entry in before.At(metric))
        {
            if (entry.Size.Reaches(minSize) && !changed.Includes(entry.Objective.DepartmentIndex)) return true;
        }

        return false;
    }
}
