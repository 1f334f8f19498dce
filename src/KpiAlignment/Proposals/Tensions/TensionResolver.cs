using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Finds proposals for tensions: candidates of each kind, the smallest share of each, and of these the best that the analysis of the changed organisation bears out.</summary>
internal sealed class TensionResolver
{
    // Of the solutions, by score, this many are tried before a kind is given up.
    private const int MostAttempts = 6;

    // An issue is not given up as easily as a kind.
    private const int MostAttemptsForIssue = 60;

    // So many tensions at a time: enough for the cores that there are, the same on all machines.
    private const int MostSideBySide = 16;

    // More goals of three than this hardly tell anything new.
    private const int MostTogether = 5;

    private readonly AnalysisContext context;
    private readonly Workbench workbench;
    private readonly TrialBudget budget;
    private readonly DepartmentIndex departments;
    private readonly ShareSolver solver;
    private readonly CandidateScore score;
    private readonly IProposer[] proposers;

    public TensionResolver(Workbench workbench, int mostPercent)
    {
        this.workbench = workbench;
        budget = workbench.Budget;
        context = workbench.Context;
        departments = workbench.Departments;
        solver = new ShareSolver(workbench.Engine.Options.Thresholds.Warning, mostPercent);
        score = new CandidateScore(context, departments);
        proposers =
        [
            new SharedGoalProposer(context, departments),
            new CoOwnershipProposer(context, departments),
            new PairedGuardrailProposer(context, departments),
            new CompositeMetricProposer(context),
        ];
    }

    /// <summary>What is proposed for each tension, and for several at once, as far as the budget goes.</summary>
    public IEnumerable<(Proposal Proposal, double Score)> Resolve(IReadOnlyCollection<Tension> tensions, ProgressSpan progress)
    {
        var resolved = new List<ResolvedTension>();
        foreach (var batch in tensions.Chunk(MostSideBySide))
        {
            progress.Report(resolved.Count, tensions.Count);
            if (!budget.MayTry()) break;
            var budgets = budget.Split(batch.Length);
            resolved.AddRange(SideBySide.Select([.. batch.Zip(budgets)], t => Resolve(t.First, workbench.Verifier.On(t.Second)), workbench.Cancellation));
            budget.Join(budgets);
        }

        return resolved.SelectMany(r => r.Offered).Concat(BestOfEachThree(resolved).Take(MostTogether));
    }

    // The best of each kind, and what else it takes to leave no issue without a proposal.
    private ResolvedTension Resolve(Tension tension, Verifier verifier)
    {
        var solutions = Solve(tension);
        var offered = new List<(Proposal Proposal, double Score)>();
        var harmful = new List<(Proposal Proposal, double Score)>();
        var tried = new HashSet<Solution>(ReferenceEqualityComparer.Instance);
        foreach (var kind in solutions.GroupBy(s => s.Candidate.Kind)) Offer(kind, MostAttempts);
        foreach (var issue in tension.Issues)
        {
            if (offered.Any(Answers)) continue;
            Offer(solutions.Where(s => s.Issues.Contains(issue)), MostAttemptsForIssue);
            // What makes the rest worse is better than nothing.
            if (!offered.Any(Answers)) offered.AddRange(harmful.Where(Answers).Take(1));

            bool Answers((Proposal Proposal, double) offer) => offer.Proposal.Solution!.Issues.Contains(issue);
        }

        // What the whole organisation strives for already is too far from their work to bring three departments together.
        var shared = solutions.Where(s => s.Candidate is { Takers.Count: > 1, Existing: null }).DistinctBy(s => s.Candidate.Key);
        return new ResolvedTension(tension, offered, [.. shared]);

        void Offer(IEnumerable<Solution> best, int attempts)
        {
            foreach (var solution in best.Where(tried.Add).Take(attempts))
            {
                if (!verifier.MayTry()) return;
                if (Verify(solution, verifier) is not { } proposal) continue;
                (proposal.LowersScore ? harmful : offered).Add((proposal, solution.Score));
                if (!proposal.LowersScore) return;
            }
        }
    }

    // What each candidate resolves, and at which share, the best first.
    private List<Solution> Solve(Tension tension)
    {
        var findings = Enumerable.Range(0, tension.Issues.Count).GroupBy(i => tension.Issues[i].Finding.Identity).Select(g => g.ToArray()).ToArray();
        var total = tension.Issues.Sum(i => i.Strength);
        var part = departments.Restrict(tension.Departments);
        // What nobody here can move, the policies of insurers in a software company, is nothing to share.
        var candidates = proposers.SelectMany(p => p.Propose(tension)).Where(c => context.Influences.Levers.Includes(c.Metric, c.Departments)).ToArray();
        var composites = candidates.Where(c => c.Kind == ProposalKind.CompositeMetric).Select(c => c.Metric.Index).ToHashSet();
        return
        [
            .. from candidate in candidates
               where candidate.Kind != ProposalKind.SharedGoal || !composites.Contains(candidate.Metric.Index)
               from solved in solver.Smallest(new LocalTrial(context, workbench.Changes, part, tension.Issues, candidate), findings)
               where IsLeft(candidate, solved.Percent)
               let issues = solved.Issues.Select(i => tension.Issues[i]).ToValueList()
               let merit = score.Of(candidate, solved.Percent, issues.Sum(i => i.Strength) / total)
               orderby merit descending, candidate.Kind, candidate.Metric.Index, solved.Percent
               select new Solution(candidate, solved.Percent, issues, merit),
        ];
    }

    // Goals of three departments, made of those that work for their pairs.
    private IEnumerable<(Proposal Proposal, double Score)> BestOfEachThree(IEnumerable<ResolvedTension> resolved)
    {
        var goals = resolved.SelectMany(r => r.SharedGoals.Select(s => (s, r.Tension))).ToArray();
        var groups = SideBySide.Select([.. GoalGroups.Join(goals)], g => SolveTogether(g.Candidate, g.Issues, g.Coverage), workbench.Cancellation).OfType<Solution>()
            .OrderByDescending(s => s.Score).ThenBy(s => s.Candidate.Metric.Index)
            .GroupBy(s => string.Join(',', s.Candidate.Takers.Select(t => t.Id)));
        foreach (var group in groups)
        {
            foreach (var solution in group.Take(MostAttempts))
            {
                if (!budget.MayTry()) yield break;
                if (Verify(solution, workbench.Verifier) is not { LowersScore: false } proposal) continue;
                yield return (proposal, solution.Score);
                break;
            }
        }
    }

    private Solution? SolveTogether(Candidate candidate, ValueList<Issue> issues, double coverage)
    {
        var trial = new LocalTrial(context, workbench.Changes, departments.Restrict(candidate.Departments), issues, candidate);
        var percent = solver.Smallest(trial, [[.. Enumerable.Range(0, issues.Count)]]).Select(s => s.Percent).FirstOrDefault();
        return percent > 0 && IsLeft(candidate, percent) ? new Solution(candidate, percent, issues, score.Of(candidate, percent, coverage)) : null;
    }

    // The shares of goals leave something for a department's own KPIs; a guardrail is one of these.
    private bool IsLeft(Candidate candidate, int percent) =>
        candidate.Kind == ProposalKind.PairedGuardrail || candidate.Takers.All(t => percent <= departments.PercentLeft(t));

    private Proposal? Verify(Solution solution, Verifier verifier)
    {
        var (candidate, share) = (solution.Candidate, solution.Percent / 100.0);
        var change = CandidateChange.Build(candidate, share);
        var trial = new Trial { Change = change, Departments = candidate.Departments.ToValueList(), Aims = [candidate.Metric], Issues = solution.Issues };
        if (verifier.Verify(trial) is not { } verdict) return null;
        return new Proposal
        {
            Kind = candidate.Kind,
            Subject = string.Join('-', new[] { candidate.Metric.Key, candidate.Metric.Department?.Id, Slug.Of($"{candidate.Direction}"), $"{solution.Percent}%", candidate.Period?.ToString() }.OfType<string>()),
            Departments = trial.Departments,
            Metric = candidate.Metric,
            Direction = candidate.Direction,
            Period = candidate.Period,
            Shares = candidate.Takers.Select(d => new DepartmentShare(d, share)).ToValueList(),
            Resolves = verdict.Resolved,
            Eases = verdict.Eased,
            Before = verdict.Before,
            After = verdict.After,
            GoalSupport = Math.Abs(context.Goals.Of(candidate.Metric)),
            Message = ProposalTexts.Describe(candidate, solution.Percent),
            Details = verdict.LowersScore ? [ProposalTexts.Say("LowersScore")] : [],
            LowersScore = verdict.LowersScore,
            Change = change,
            Solution = solution,
        };
    }

    // What is offered for a tension, and the goals that would do for its two departments.
    private sealed record ResolvedTension(Tension Tension, List<(Proposal Proposal, double Score)> Offered, Solution[] SharedGoals);
}
