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
    private readonly double[] stakes;
    private readonly Scorecard[] takers;
    private readonly Dictionary<(string Department, int Metric), (Objective Objective, double Net)[]> effectsOn = [];
    private readonly (ResolvedMetric Metric, PullTable.Entry[] Entries, int[][] Issues)[] atMetrics;

    public LocalTrial(AnalysisContext context, ChangedOrganization changes, ResolvedOrganization part, IReadOnlyList<Issue> issues, Candidate candidate)
    {
        this.context = context;
        this.issues = issues;
        finder = new ContentionFinder(context.Options, context.IsWithinLine, DepartmentFocus.All, PullOf, (from, to) => context.Effects.Of(from.Index, to.Index).Net);
        objectives = ObjectiveFinder.Find(changes.Apply(part, CandidateChange.Build(candidate, AnyShare), [candidate.Metric]));
        stakes = [.. objectives.Select(o => o.Stake)];
        takers = [.. candidate.Takers.Select(t => new Scorecard(objectives.Where(o => o.Department.Id == t.Id).ToArray(), candidate))];
        atMetrics = Enumerable.Range(0, issues.Count)
            .GroupBy(i => issues[i].Metric)
            .Select(g => (context.Resolved.Metrics[g.Key], EntriesAt(g.Key), g.GroupBy(i => MatterOf(issues[i])).Select(same => same.ToArray()).ToArray()))
            .ToArray();
    }

    /// <summary>What is left of each issue at a percentage, 0 to 1, in the order of the issues.</summary>
    public double[] StrengthsAt(int percent)
    {
        SetStakes(percent / 100.0);
        var strengths = new double[issues.Count];
        foreach (var (metric, entries, at) in atMetrics)
        {
            foreach (ref var entry in entries.AsSpan()) entry = entry.At(stakes[entry.Objective.Index]);
            foreach (var same in at)
            {
                var issue = issues[same[0]];
                var strength = issue.Dependency is { } dependency ? NeedOf(dependency, entries) : finder.HardestAt(metric, entries, issue.First.Id, issue.Second.Id);
                foreach (var i in same) strengths[i] = strength;
            }
        }

        return strengths;
    }

    // At one metric, whatever objectives of two departments contend is left as much as the hardest of them.
    private static (string, string, bool IsNeed) MatterOf(Issue issue) => (issue.First.Id, issue.Second.Id, issue.Dependency is not null);

    private PullTable.Entry[] EntriesAt(int metric) =>
    [
        .. from objective in objectives
           where objective.Direction is not null
           let effect = context.Effects.Find(metric, objective.Metric.Index)
           where effect is { Effect.Net: not 0 }
           select PullTable.Entry.Of(objective, effect.Value),
    ];

    private void SetStakes(double share)
    {
        foreach (var scorecard in takers) scorecard.At(share).CopyTo(stakes, scorecard.First);
    }

    // What is left of a need: nothing where the provider's pull covers it, or goes the other way and is a contention's matter.
    private double NeedOf(Dependency dependency, PullTable.Entry[] entries)
    {
        var need = DependencyFinder.StrongestNeed(dependency.Metric, EntriesOf(dependency.Dependent.Department, entries));
        if (!need.Size.Reaches(context.Options.DependencyThreshold)) return 0;
        if (Math.Abs(DependencyFinder.PullOf(dependency.Provider.Id, entries)).Reaches(context.Options.MinPressure)) return 0;
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

    private double PullOf(Department department, ResolvedMetric metric)
    {
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

    private double StrivingFor(Department department, int metric) => objectives
        .Where(o => o.Department.Id == department.Id && o.Metric.Index == metric)
        .Sum(o => DependencyFinder.StrivingOf(o, stakes[o.Index]));
}
