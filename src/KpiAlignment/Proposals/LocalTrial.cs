using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals;

/// <summary>
/// Tries a candidate on the departments concerned only, at the metrics of the issues only: enough to find the smallest
/// share, since a contention depends on nothing but the objectives of its two departments.
/// </summary>
internal sealed class LocalTrial
{
    private readonly AnalysisContext context;
    private readonly ResolvedOrganization part;
    private readonly ContentionFinder finder;
    private readonly (ResolvedMetric Metric, (Issue Issue, int At)[] Issues)[] byMetric;
    private readonly int issueCount;
    private readonly Dictionary<(int From, int To), NodeEffect?> effects = [];

    public LocalTrial(AnalysisContext context, DepartmentIndex departments, IEnumerable<Department> concerned, IReadOnlyList<Issue> issues)
    {
        this.context = context;
        part = departments.Restrict(concerned.Select(d => d.Id).ToHashSet(StringComparer.Ordinal));
        finder = new ContentionFinder(context.Options, context.IsWithinLine);
        issueCount = issues.Count;
        byMetric = issues.Select((issue, at) => (Issue: issue, At: at))
            .GroupBy(i => i.Issue.Metric)
            .Select(g => (context.Resolved.Metrics[g.Key], g.ToArray()))
            .ToArray();
    }

    /// <summary>What is left of each issue at a percentage, 0 to 1, in the order of the issues.</summary>
    public double[] StrengthsAt(Candidate candidate, int percent)
    {
        var objectives = ObjectiveFinder.Find(ChangeBuilder.Apply(part, candidate, percent / 100.0));
        var strengths = new double[issueCount];
        foreach (var (metric, issues) in byMetric)
        {
            var entries = EntriesAt(metric.Index, objectives);
            List<Contention>? contentions = null;
            foreach (var (issue, at) in issues)
            {
                if (issue.Dependency is { } dependency)
                {
                    strengths[at] = NeedOf(dependency, entries);
                    continue;
                }

                if (contentions is null) finder.AddAt(metric, entries, contentions = []);
                foreach (var contention in contentions)
                {
                    if (issue.Concerns(contention)) strengths[at] = Math.Max(strengths[at], contention.Pressure);
                }
            }
        }

        return strengths;
    }

    private PullTable.Entry[] EntriesAt(int metric, ValueList<Objective> objectives)
    {
        var entries = new List<PullTable.Entry>(objectives.Count);
        foreach (var objective in objectives)
        {
            if (objective is { Direction: not null, Stake: > 0 } && EffectOf(metric, objective.Metric.Index) is { Effect.Net: not 0 } effect)
                entries.Add(PullTable.Entry.Of(objective, effect));
        }

        return [.. entries];
    }

    private NodeEffect? EffectOf(int from, int to)
    {
        if (!effects.TryGetValue((from, to), out var effect)) effects.Add((from, to), effect = context.Effects.Find(from, to));
        return effect;
    }

    // What is left of a need: nothing where the provider's pull covers it, or goes the other way and is a contention's matter.
    private double NeedOf(Dependency dependency, PullTable.Entry[] entries)
    {
        var own = Array.FindAll(entries, e => e.Objective.Department.Id == dependency.Dependent.Department.Id);
        var need = DependencyFinder.StrongestNeed(own).Size;
        var isFelt = Math.Abs(DependencyFinder.PullOf(dependency.Provider.Id, entries)) >= context.Options.MinPressure;
        return isFelt || need < context.Options.DependencyThreshold ? 0 : need;
    }
}
