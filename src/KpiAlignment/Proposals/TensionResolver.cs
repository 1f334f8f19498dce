using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Proposers;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>Finds proposals for tensions: candidates of each kind, the smallest share of each, and of these the best that the analysis of the changed organisation bears out.</summary>
internal sealed class TensionResolver(AnalysisContext context, RuleEngine engine, ProposalOptions options, CancellationToken cancellationToken)
{
    // Of the solutions, by score, this many are tried before a kind, or an issue, is given up.
    private const int MostAttempts = 12;

    // More goals of three than this hardly tell anything new.
    private const int MostTogether = 3;

    // Of a tension's findings, the strongest first, this many are also tried one by one.
    private const int MostPartial = 8;

    private readonly double warning = engine.Options.Thresholds.Warning;
    private readonly Verifier verifier = new(context, engine, cancellationToken);
    private readonly CandidateScore score = new(context);
    private readonly List<(Solution Solution, Tension Tension)> sharedGoals = [];
    private readonly IProposer[] proposers =
    [
        new SharedGoalProposer(context),
        new CoOwnershipProposer(context),
        new PairedGuardrailProposer(context),
        new CompositeMetricProposer(context),
    ];

    /// <summary>The best of each kind, and what else it takes to leave no issue without a proposal.</summary>
    public IEnumerable<(Proposal Proposal, double Score)> Resolve(Tension tension)
    {
        cancellationToken.ThrowIfCancellationRequested();
        var solutions = PartsOf(tension).SelectMany(part => Solve(tension, part))
            .OrderByDescending(s => s.Score).ThenBy(s => s.Candidate.Kind).ThenBy(s => s.Candidate.Metric.Index)
            .ThenBy(s => s.Candidate.Takers[0].Id, StringComparer.Ordinal)
            .ToList();
        var composites = solutions.Where(s => s.Candidate.Kind == ProposalKind.CompositeMetric).Select(s => s.Candidate.Metric.Index).ToHashSet();
        solutions.RemoveAll(s => s.Candidate.Kind == ProposalKind.SharedGoal && composites.Contains(s.Candidate.Metric.Index));
        sharedGoals.AddRange(solutions.Where(s => s.Candidate.Takers.Count > 1).DistinctBy(s => s.Candidate.Key).Select(s => (s, tension)));

        var offered = new List<(Proposal Proposal, double Score)>();
        var tried = new HashSet<Solution>(ReferenceEqualityComparer.Instance);
        foreach (var kind in solutions.GroupBy(s => s.Candidate.Kind)) Offer(kind);
        foreach (var issue in tension.Issues)
        {
            if (!offered.Any(o => Resolves(o.Proposal, issue))) Offer(solutions.Where(s => s.Issues.Contains(issue)));
        }

        return offered;

        void Offer(IEnumerable<Solution> best)
        {
            foreach (var solution in best.Where(tried.Add).Take(MostAttempts))
            {
                if (Verify(solution) is not { } proposal) continue;
                offered.Add((proposal, solution.Score));
                return;
            }
        }
    }

    /// <summary>Goals of three departments or more, made of those that work for their pairs.</summary>
    public IEnumerable<(Proposal Proposal, double Score)> ResolveTogether() => BestOfEachThree().Take(MostTogether);

    private static IEnumerable<ValueList<Issue>> PartsOf(Tension tension)
    {
        yield return tension.Issues;
        var byFinding = tension.Issues.GroupBy(i => i.Finding.Identity).Take(MostPartial).ToArray();
        if (byFinding.Length == 1) yield break;
        foreach (var issues in byFinding) yield return issues.ToValueList();
    }

    private IEnumerable<(Proposal Proposal, double Score)> BestOfEachThree()
    {
        var groups = GoalGroups.Join(sharedGoals)
            .Select(g => SolveTogether(g.Candidate, g.Issues, g.Coverage)).OfType<Solution>()
            .OrderByDescending(s => s.Score).ThenBy(s => s.Candidate.Metric.Index)
            .GroupBy(s => string.Join(',', s.Candidate.Takers.Select(t => t.Id)));
        foreach (var group in groups)
        {
            foreach (var solution in group.Take(MostAttempts))
            {
                if (Verify(solution) is not { } proposal) continue;
                yield return (proposal, solution.Score);
                break;
            }
        }
    }

    private IEnumerable<Solution> Solve(Tension tension, ValueList<Issue> issues)
    {
        var trial = new LocalTrial(context, warning, tension.Departments, issues);
        var coverage = issues.Sum(i => i.Strength) / tension.Issues.Sum(i => i.Strength);
        return
            from proposer in proposers
            from candidate in proposer.Propose(tension with { Issues = issues })
            let percent = trial.SmallestShare(candidate, options.MaxSharePercent)
            where percent is not null
            select new Solution(candidate, percent.Value, issues, score.Of(candidate, percent.Value, coverage));
    }

    private Solution? SolveTogether(Candidate candidate, ValueList<Issue> issues, double coverage)
    {
        var trial = new LocalTrial(context, warning, candidate.Departments, issues);
        return trial.SmallestShare(candidate, options.MaxSharePercent) is { } percent
            ? new Solution(candidate, percent, issues, score.Of(candidate, percent, coverage))
            : null;
    }

    private Proposal? Verify(Solution solution)
    {
        var (candidate, share) = (solution.Candidate, solution.Percent / 100.0);
        if (verifier.Verify(candidate, share, solution.Issues) is not { } verdict) return null;
        return new Proposal
        {
            Kind = candidate.Kind,
            Departments = candidate.Departments.ToValueList(),
            Metric = candidate.Metric,
            Direction = candidate.Direction,
            Period = candidate.Period,
            Shares = candidate.Takers.Select(d => new DepartmentShare(d, share)).ToValueList(),
            Resolves = verdict.Resolved,
            Before = solution.Issues.Max(i => i.Strength),
            After = verdict.After,
            GoalSupport = Math.Abs(context.Goals.Of(candidate.Metric)),
            Message = ProposalTexts.Describe(candidate, solution.Percent),
            Change = ChangeBuilder.Build(candidate, share),
            Issues = solution.Issues,
        };
    }

    private static bool Resolves(Proposal proposal, Issue issue) => proposal.Resolves.Any(f => f.Identity == issue.Finding.Identity);
}
