using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>
/// Tries a candidate on the departments concerned only, at the metrics of the issues only: enough to find the smallest
/// share, since a contention depends on nothing but the objectives of its two departments. From one share to the next only
/// stakes change, so all else is found once.
/// </summary>
internal sealed class LocalTrial
{
    // Which share is tried first does not matter: it only makes the objectives.
    private const double AnyShare = 0.5;

    private readonly AnalysisContext context;
    private readonly ContentionFinder finder;
    private readonly IReadOnlyList<Issue> issues;
    private readonly ValueList<Objective> objectives;
    private readonly ILookup<int, Objective> onMetric;
    private readonly double[] stakes;
    private readonly Scorecard[] takers;
    private readonly Dictionary<(string Department, int Metric), (Objective Objective, double Net)[]> effectsOn = [];
    private readonly (ResolvedMetric Metric, PullTable.Entry[] Entries)[] atMetrics;
    private readonly (int Metric, int Matter)[] placeOf;
    private readonly double?[] strengths;
    private readonly bool[] isCurrent;

    public LocalTrial(AnalysisContext context, ChangedOrganization changes, ResolvedOrganization part, IReadOnlyList<Issue> issues, Candidate candidate)
    {
        this.context = context;
        this.issues = issues;
        finder = new ContentionFinder(context.Options, context.Options.MinPressure, context.IsWithinLine, DepartmentFocus.All, PullOf, (from, to) => context.Effects.Of(from.Index, to.Index).Net);
        objectives = ObjectiveFinder.Find(changes.Apply(part, CandidateChange.Build(candidate, AnyShare), [candidate.Metric]), CancellationToken.None);
        onMetric = objectives.ToLookup(o => o.Metric.Index);
        stakes = [.. objectives.Select(o => o.Stake)];
        takers = [.. candidate.Takers.Select(t => new Scorecard(objectives.Where(o => o.Department.Id == t.Id).ToArray(), candidate))];
        var metrics = issues.Select(i => i.Metric).Distinct().ToArray();
        var matters = issues.Select(MatterOf).Distinct().ToArray();
        atMetrics = Array.ConvertAll(metrics, m => (context.Resolved.Metrics[m], EntriesAt(m)));
        placeOf = [.. issues.Select(i => (Array.IndexOf(metrics, i.Metric), Array.IndexOf(matters, MatterOf(i))))];
        strengths = new double?[matters.Length];
        isCurrent = new bool[metrics.Length];
    }

    /// <summary>Tries a percentage.</summary>
    public void Try(int percent)
    {
        SetStakes(percent / 100.0);
        Array.Clear(strengths);
        Array.Clear(isCurrent);
    }

    /// <summary>What is left of an issue, 0 to 1. Found when it is asked for: one that is left is enough to know that a percentage won't do.</summary>
    public double StrengthOf(int issue)
    {
        var (metric, matter) = placeOf[issue];
        return strengths[matter] ??= Find(issues[issue], metric);
    }

    private double Find(Issue issue, int metric)
    {
        var (resolved, entries) = atMetrics[metric];
        if (!isCurrent[metric])
        {
            foreach (ref var entry in entries.AsSpan()) entry = entry.At(stakes[entry.Objective.Index]);
            isCurrent[metric] = true;
        }

        return issue.Dependency is { } dependency ? NeedOf(dependency, entries) : finder.HardestAt(resolved, entries, issue.First.Id, issue.Second.Id);
    }

    // At one metric, whatever objectives of two departments contend is left as much as the hardest of them.
    private static (int, string, string, bool IsNeed) MatterOf(Issue issue) => (issue.Metric, issue.First.Id, issue.Second.Id, issue.Dependency is not null);

    private PullTable.Entry[] EntriesAt(int metric)
    {
        var entries = new List<PullTable.Entry>();
        foreach (var objective in objectives.AsSpan())
        {
            if (objective.Direction is not null && context.Effects.Find(metric, objective.Metric.Index) is { Effect.Net: not 0 } effect) entries.Add(PullTable.Entry.Of(objective, effect));
        }

        return [.. entries];
    }

    private void SetStakes(double share)
    {
        foreach (var scorecard in takers) scorecard.At(share).CopyTo(stakes, scorecard.First);
    }

    // What is left of a need: nothing where the provider's pull covers it, or goes the other way and is a contention's matter.
    private double NeedOf(Dependency dependency, PullTable.Entry[] entries)
    {
        var need = DependencyFinder.StrongestNeed(dependency.Metric, EntriesOf(dependency.Dependent.Department, entries));
        if (!need.Size.Reaches(context.Options.DependencyThreshold)) return 0;
        if (Math.Abs(DependencyFinder.SumOf(EntriesOf(dependency.Provider, entries))).Reaches(context.Options.MinPressure)) return 0;
        var strives = DependencyFinder.StrivesForCause(
            context.Influences, dependency.Metric, need.Pull, m => StrivingFor(dependency.Provider, m), context.Options.DependencyThreshold);
        return strives ? 0 : need.Size;
    }

    // They stand in the order of the departments.
    private static ReadOnlySpan<PullTable.Entry> EntriesOf(Department department, PullTable.Entry[] entries)
    {
        var first = Array.FindIndex(entries, e => e.Objective.Department.Id == department.Id);
        return first < 0 ? [] : entries.AsSpan(first..(Array.FindLastIndex(entries, e => e.Objective.Department.Id == department.Id) + 1));
    }

    private double PullOf(Objective of, ResolvedMetric metric)
    {
        var department = of.Department;
        if (!effectsOn.TryGetValue((department.Id, metric.Index), out var effects))
        {
            effects =
            [
                .. from objective in objectives
                   where objective.Department.Id == department.Id
                   let net = context.Effects.Of(metric.Index, objective.Metric.Index).Net
                   where net != 0
                   select (objective, net),
            ];
            effectsOn.Add((department.Id, metric.Index), effects);
        }

        var pull = 0.0;
        foreach (var (objective, net) in effects) pull += DependencyFinder.StrivingOf(objective, stakes[objective.Index]) * net;
        return pull;
    }

    private double StrivingFor(Department department, int metric)
    {
        var striving = 0.0;
        foreach (var objective in onMetric[metric])
        {
            if (objective.Department.Id == department.Id) striving += DependencyFinder.StrivingOf(objective, stakes[objective.Index]);
        }

        return striving;
    }
}
