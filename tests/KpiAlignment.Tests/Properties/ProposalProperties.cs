using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Properties;

public class ProposalProperties
{
    private static readonly double Warning = new SeverityThresholds().Warning;

    [Holds(MaxTest = 400)]
    public Property Proposals_keep_their_promise(Organization organization)
    {
        var report = Analyses.Report(organization);
        var before = Severe(report.Findings);
        foreach (var proposal in report.Proposals.Where(p => p.IsVerified))
        {
            var after = Severe(Analyses.Findings(proposal.Change!.Apply(organization)));
            Assert.All(proposal.Resolves, f => Assert.DoesNotContain(f.Identity, after.Keys));
            Assert.All(proposal.Eases, f => Assert.Contains(f.Identity, after.Keys));
            Assert.All(after, f => Assert.True(before.TryGetValue(f.Key, out var was) && f.Value <= was, $"'{proposal.Message}' brings {f.Key}."));
        }

        return true.Classify(report.Proposals.Count > 0, "proposals")
            .Classify(report.Proposals.Any(p => p.Kind == ProposalKind.SharedGoal), "shared goals")
            .Classify(report.Proposals.Any(p => p.Kind == ProposalKind.PairedGuardrail), "guardrails")
            .Classify(report.Proposals.Any(p => p.Kind == ProposalKind.IncentiveShift), "incentive shifts")
            .Classify(report.Proposals.Any(p => p.Kind == ProposalKind.HandoffAgreement), "agreements")
            .Classify(report.Proposals.Any(p => p.Departments.Count > 2), "three departments");
    }

    [Holds(MaxTest = 400)]
    public void What_is_left_is_what_a_full_analysis_of_the_change_leaves(Organization organization)
    {
        foreach (var proposal in ForTensions(organization))
        {
            var after = Analyses.Findings(proposal.Change!.Apply(organization)).ToDictionary(f => f.Identity, f => f.Strength);
            var gone = proposal.Resolves.Where(f => f.Contentions.Count > 0).ToArray();
            Assert.Equal(gone.Select(f => after.GetValueOrDefault(f.Identity)).Append(Left(organization, proposal, Percent(proposal))).Max(), proposal.After!.Value, 1e-9);
            Assert.Equal(gone.Select(f => f.Strength).Concat(proposal.Solution!.Issues.Select(i => i.Strength)).Max(), proposal.Before!.Value, 1e-9);
            Assert.True(!proposal.After.Value.Reaches(Warning) && proposal.Before.Value.Reaches(Warning));
        }
    }

    [Holds]
    public Property No_smaller_share_would_do(Organization organization)
    {
        var proposals = ForTensions(organization);
        foreach (var proposal in proposals)
        {
            for (var percent = 1; percent < Percent(proposal); percent++)
                Assert.True(Left(organization, proposal, percent).Reaches(Warning), $"'{proposal.Message}' asks for more than {percent}%.");
        }

        return true.Classify(proposals.Any(p => Percent(p) > 1), "more than 1%");
    }

    [Holds]
    public void What_is_resolved_stands_between_the_departments_of_the_proposal(Organization organization)
    {
        var report = Analyses.Report(organization);
        Assert.All(report.Proposals, p =>
        {
            Assert.NotEmpty(p.Resolves.Concat(p.Eases).Concat(p.Addresses));
            Assert.All(p.Resolves.Concat(p.Eases), f => Assert.Contains(f, report.Findings));
            Assert.All(p.Resolves.Concat(p.Eases), f => Assert.True(f.Severity >= Severity.Warning));
            Assert.All(p.Shares, s => Assert.InRange(s.Share, .01, p.Kind == ProposalKind.IncentiveShift ? 1 : .6));
        });
    }

    [Holds]
    public void The_change_leaves_the_given_organization_as_it_is(Organization organization)
    {
        var copy = organization with { Departments = [.. organization.Departments], Goals = [.. organization.Goals] };
        foreach (var proposal in Analyses.Report(organization).Proposals.Where(p => p.IsVerified))
        {
            var changed = proposal.Change!.Apply(organization);
            Assert.NotEqual(organization, changed);
            Assert.Equal(copy, organization);
            Assert.Equal(changed, proposal.Change.Apply(changed));
        }
    }

    private static Proposal[] ForTensions(Organization organization) => [.. Analyses.Report(organization).Proposals.Where(p => p.Solution is not null)];

    private static int Percent(Proposal proposal) => proposal.Solution!.Percent;

    // What is left of what the proposal is for, at another share, by analysing the whole organisation.
    private static double Left(Organization organization, Proposal proposal, int percent)
    {
        var change = CandidateChange.Build(proposal.Solution!.Candidate, percent / 100.0);
        var context = Analyses.Context(change.Apply(organization));
        var verdicts = new Verdicts(context, []);
        return proposal.Solution.Issues.Max(verdicts.StrengthOf);
    }

    private static Dictionary<string, Severity> Severe(IEnumerable<Finding> findings) =>
        findings.Where(f => f.Severity >= Severity.Warning).ToDictionary(f => f.Identity, f => f.Severity);
}
