using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Assessment;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Properties;

public class PlanProperties
{
    [Holds]
    public Property Every_step_answers_findings_and_the_plan_leaves_none_that_a_proposal_answers(Organization organization)
    {
        var report = Analyses.Report(organization);
        Assert.Equal(report.Plan.Steps.Concat(report.Plan.Alternatives), report.Proposals);
        Assert.Equal(report.Plan.Portfolio.Goals, report.Plan.Steps.Take(report.Plan.Portfolio.Goals.Count));
        Assert.Equal(report.Proposals.Count, report.Proposals.DistinctBy(p => p.Id).Count());
        var answered = report.Plan.Steps.SelectMany(Answers).Concat(report.Plan.Portfolio.Resolves).Select(f => f.Identity).ToHashSet();
        var asked = report.Plan.Steps.Where(IsShare).SelectMany(s => s.Shares).ToLookup(s => s.Department.Id, s => s.Share);
        Assert.All(asked, shares => Assert.True(shares.Sum() < .6 + 1e-9));
        Assert.All(
            report.Proposals.SelectMany(p => Answers(p).Where(f => f.Severity >= Severity.Warning).Select(f => (f, p))).GroupBy(x => x.f.Identity, x => x.p).Where(f => !answered.Contains(f.Key)),
            unanswered => Assert.All(unanswered, p => Assert.True(p is { Kind: ProposalKind.GoalLink, IsVerified: false } or { LowersScore: true } || (IsShare(p) && IsTooMuch(p)) || ChangesRewards(p), p.Id)));
        return true.Classify(report.Plan.Steps.Count > 2, "three steps or more").Classify(report.Plan.Portfolio.Goals.Count > 1, "several goals");

        static bool IsShare(Proposal proposal) => proposal.Kind is ProposalKind.SharedGoal or ProposalKind.CoOwnership or ProposalKind.CompositeMetric or ProposalKind.PairedGuardrail && proposal.Solution is not null;

        // Of a department whose rewards a step changes already.
        bool ChangesRewards(Proposal proposal) => proposal.Kind == ProposalKind.IncentiveShift && proposal.Change!.Departments.Any(d =>
            report.Plan.Steps.Any(step => step is { Kind: ProposalKind.IncentiveShift, Change: { } change } && change.Departments.Any(x => x.Id == d.Id)));

        // Beside what the steps ask already, or it is one of their goals in another way.
        bool IsTooMuch(Proposal proposal) => proposal.Shares.Any(s => asked[s.Department.Id].Sum() + s.Share > .6 || s.Share > Left(s.Department))
            || report.Plan.Steps.Any(step => IsShare(step) && step.Change!.Goals.Any(g => proposal.Change!.Goals.Any(x => x.Id == g.Id)));

        double Left(Department department) => .98 - asked[department.Id].Sum() - report.Analysis.Objectives.Where(o => o.Department.Id == department.Id).Sum(o => o.Share ?? 0);
    }

    [Holds]
    public Property The_portfolio_keeps_its_promise_and_no_goal_in_it_is_redundant(Organization organization)
    {
        var report = Analyses.Report(organization);
        var portfolio = report.Plan.Portfolio;
        if (portfolio.Goals.Count == 0) return true.Classify(true, "no goals");
        var left = Severe(portfolio.Goals);
        Assert.All(portfolio.Resolves, f => Assert.DoesNotContain(f.Identity, left));
        Assert.All(left, f => Assert.Contains(report.Findings, was => was.Identity == f && was.Severity >= Severity.Warning));
        for (var i = 0; i < portfolio.Goals.Count && portfolio.Goals.Count > 1; i++)
        {
            // Without it something is left, or the others do harm.
            Proposal[] others = [.. portfolio.Goals.Where((_, at) => at != i)];
            var without = Severe(others);
            Assert.True(portfolio.Resolves.Any(f => without.Contains(f.Identity)) || without.Except(report.Findings.Select(f => f.Identity)).Any() || Hard(PortfolioFinder.Merge(others).Apply(organization)).Except(Hard(organization)).Any());
        }

        Assert.All(portfolio.Goals.SelectMany(g => g.Shares).GroupBy(s => s.Department.Id), s => Assert.True(s.Sum(x => x.Share) < .6 + 1e-9));
        return true.Classify(portfolio.Goals.Count > 1, "several goals");

        static IEnumerable<(string, string, string)> Hard(Organization changed) => Analyses.Context(changed).Contentions
            .Where(c => c.Pressure.Reaches(new SeverityThresholds().Warning) && !c.IsSupported).Select(c => (c.Metric.Key, c.First.Department.Id, c.Second.Department.Id));

        HashSet<string> Severe(IReadOnlyList<Proposal> goals) =>
            Analyses.Findings(PortfolioFinder.Merge(goals).Apply(organization)).Where(f => f.Severity >= Severity.Warning).Select(f => f.Identity).ToHashSet();
    }

    [Holds]
    public void Resolving_a_finding_never_lowers_the_score(Organization organization)
    {
        var context = Analyses.Context(organization);
        var findings = Analyses.Findings(organization);
        var score = Scorer.Score(context, findings);
        for (var i = 0; i < findings.Count; i++) AssertNoLower(Scorer.Score(context, findings.Where((_, at) => at != i)), $"without {findings[i].Identity}");
        AssertNoLower(Scorer.Score(context, findings.Select(f => f with { Strength = f.Strength / 2, Contentions = f.Contentions.Select(c => c with { Pressure = c.Pressure / 2 }).ToValueList() })), "at half the strength");
        Assert.Equal(100, Scorer.Score(context, []).Value ?? 100, 1e-9);

        void AssertNoLower(AlignmentScore better, string when)
        {
            Assert.True(!(better.Value < score.Value - 1e-9), $"{when}: {score.Value} becomes {better.Value}.");
            Assert.All(better.Parts.Zip(score.Parts), p => Assert.True(!(p.First.Value < p.Second.Value - 1e-9)));
            Assert.All(score.Parts, p => Assert.True(p.Value is null or (>= 0 and <= 100)));
        }
    }

    [Holds]
    public Property No_smaller_part_of_an_incentive_would_do(Organization organization)
    {
        var report = Analyses.Report(organization);
        var shifts = report.Proposals.Where(p => p.Kind == ProposalKind.IncentiveShift && p.Shares.Count == 1 && p.Change!.Goals.Count == 0 && p.Metric is not null && p.Resolves.Any(IsOnOneIncentive)).ToArray();
        foreach (var shift in shifts)
        {
            var was = organization.Departments.Single(d => d.Id == shift.Departments[0].Id);
            var smaller = shift.Change!.Apply(organization).Departments.Single(d => d.Id == was.Id);
            var share = shift.Shares[0].Share;
            if (share <= .1) continue;
            var less = Between(was, smaller, (share - .01) / share);
            var after = Analyses.Findings(organization with { Departments = organization.Departments.Select(d => d.Id == was.Id ? less : d).ToValueList() });
            Assert.Contains(shift.Resolves.Where(IsOnOneIncentive), f => after.Any(a => a.Identity == f.Identity && a.Strength.Reaches(new SeverityThresholds().Warning)));
        }

        return true.Classify(shifts.Length > 0, "shifts");

        static bool IsOnOneIncentive(Finding finding) => finding.RuleId is RuleIds.IncentiveFuelsConflict or RuleIds.UncontrollableReward or RuleIds.IncongruentIncentive;
    }

    // The rewards a part of the way from what they were to what they are to be.
    private static Department Between(Department was, Department now, double part) => was with
    {
        Incentives = was.Incentives.Zip(now.Incentives, (a, b) => a with
        {
            Rewards = b.Rewards.Select(r => r.Objective).Concat(a.Rewards.Select(r => r.Objective)).Distinct(StringComparer.OrdinalIgnoreCase)
                .Select(o => new Reward(o, Share(a, o) + (part * (Share(b, o) - Share(a, o))))).Where(r => r.Share > 1e-9).ToValueList(),
        }).ToValueList(),
    };

    private static double Share(Incentive incentive, string objective) =>
        incentive.Rewards.Where(r => string.Equals(r.Objective, objective, StringComparison.OrdinalIgnoreCase)).Sum(r => r.Share);

    private static IEnumerable<Finding> Answers(Proposal proposal) => proposal.Resolves.Concat(proposal.Eases).Concat(proposal.Addresses);
}
