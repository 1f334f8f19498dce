using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Proposals;

/// <summary>
/// Tries a candidate on the departments concerned only, at the metrics of the issues only: enough to find the smallest
/// share, since a contention depends on nothing but the objectives of its two departments.
/// </summary>
internal sealed class LocalTrial
{
    private readonly AnalysisContext context;
    private readonly double threshold;
    private readonly ResolvedOrganization part;
    private readonly IReadOnlyList<Issue> issues;
    private readonly Dictionary<int, ResolvedMetric> metrics;

    public LocalTrial(AnalysisContext context, double threshold, IEnumerable<Department> departments, IReadOnlyList<Issue> issues)
    {
        this.context = context;
        this.threshold = threshold;
        this.issues = issues;
        part = Neighbourhood.Restrict(context.Resolved, departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal));
        metrics = issues.Select(i => i.Metric).Distinct().ToDictionary(i => i, i => context.Resolved.Metrics[i]);
    }

    /// <summary>The smallest whole percentage at which none of the issues is left, or <see langword="null"/>.</summary>
    public int? SmallestShare(Candidate candidate, int most)
    {
        // A candidate that doesn't even do at the most or at half of it is not worth trying in small steps.
        if (Strongest(candidate, most) >= threshold && Strongest(candidate, (most + 1) / 2) >= threshold) return null;
        for (var percent = 1; percent <= most; percent++)
        {
            if (Strongest(candidate, percent) < threshold) return percent;
        }

        return null;
    }

    /// <summary>The strength of the strongest issue that is left at this percentage.</summary>
    public double Strongest(Candidate candidate, int percent)
    {
        var objectives = ObjectiveFinder.Find(ChangeBuilder.Apply(part, candidate, percent / 100.0));
        var strongest = 0.0;
        foreach (var (index, metric) in metrics)
        {
            var entries = EntriesAt(index, objectives);
            foreach (var issue in issues)
            {
                if (issue.Metric == index) strongest = Math.Max(strongest, StrengthOf(issue, metric, entries));
            }
        }

        return strongest;
    }

    private PullTable.Entry[] EntriesAt(int metric, ValueList<Objective> objectives)
    {
        var entries = new List<PullTable.Entry>();
        foreach (var objective in objectives)
        {
            if (objective is not { Direction: not null, Stake: > 0 }) continue;
            if (context.Effects.Find(metric, objective.Metric.Index) is { Effect.Net: not 0 } effect) entries.Add(PullTable.Entry.Of(objective, effect));
        }

        return [.. entries];
    }

    private double StrengthOf(Issue issue, ResolvedMetric metric, PullTable.Entry[] entries)
    {
        if (issue.Dependency is { } dependency) return IsCovered(dependency, entries) ? 0 : NeedOf(dependency, entries);
        var found = new List<Contention>();
        new ContentionFinder(context.Options, context.IsWithinLine).AddAt(metric, entries, found);
        return found.Where(issue.Concerns).Select(c => c.Pressure).DefaultIfEmpty().Max();
    }

    private bool IsCovered(Dependency dependency, PullTable.Entry[] entries)
    {
        var pull = entries.Where(e => e.Objective.Department.Id == dependency.Provider.Id && !e.Resists).Sum(e => e.Pull);
        return Math.Abs(pull) >= context.Options.MinPressure && pull * dependency.Need > 0;
    }

    private static double NeedOf(Dependency dependency, PullTable.Entry[] entries) => entries
        .Where(e => e.Objective.Department.Id == dependency.Dependent.Department.Id && e.Objective.Kpi is not null)
        .Select(e => e.Size).DefaultIfEmpty().Max();
}
