using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where nobody is paid for a shared goal: a part of what each owner is paid for rests on it.</summary>
internal sealed class SharedRewardProposer : IRemedyProposer
{
    // Less than a tenth of a reward moves nobody.
    private const double LeastNoticed = 0.10;

    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.UnrewardedSharedGoal && finding.Severity >= Severity.Warning
        let owners = finding.Departments.Where(d => d.Incentives.Count > 0).ToValueList()
        select new Remedy
        {
            Kind = ProposalKind.IncentiveShift,
            Subject = finding.Goal!.Id,
            Departments = owners,
            Metric = finding.Metric,
            Direction = workbench.Context.Resolved.Goals.First(g => g.Goal.Id == finding.Goal.Id).Direction,
            Shares = owners.Select(d => new DepartmentShare(d, LeastNoticed)).ToValueList(),
            Message = ProposalTexts.Say("SharedReward", $"{100 * LeastNoticed:0}%", ProposalTexts.And(owners.Select(d => d.Name)), finding.Goal.Name),
            Answers = [finding],
            Change = new OrganizationChange { Departments = owners.Select(d => PaidFor(d, NameTable<Goal>.ReferenceTo(finding.Goal.Id, finding.Goal.Name))).ToValueList() },
        };

    private static Department PaidFor(Department department, string goal)
    {
        var incentive = department.Incentives[0];
        var rewards = incentive.Rewards.Select(r => r with { Share = Math.Round(r.Share * (1 - LeastNoticed), 4) }).Append(new Reward(goal, LeastNoticed));
        return department with { Incentives = [incentive with { Rewards = rewards.ToValueList() }, .. department.Incentives.Skip(1)] };
    }
}
