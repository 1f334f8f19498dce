using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;
using KpiAlignment.Rules.Incentives;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where all rewards are individual: one of them, the first of the file, looks at the team's result instead.</summary>
internal sealed class TeamRewardProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.IndividualRewardsOnly && finding.Severity >= Severity.Warning
        let department = finding.Departments[0]
        let incentive = department.Incentives[0]
        let changed = department.Incentives.Select(i => ReferenceEquals(i, incentive) ? i with { Scope = IncentiveScope.Team } : i).ToValueList()
        select new Remedy
        {
            Kind = ProposalKind.IncentiveShift,
            Subject = $"{Slug.Of(incentive.Name)}:team",
            Departments = [department],
            Message = ProposalTexts.Say("TeamReward", Pay.NameOf(incentive), department.Name),
            Answers = [finding],
            Change = new OrganizationChange { Departments = [department with { Incentives = changed }] },
        };
}
