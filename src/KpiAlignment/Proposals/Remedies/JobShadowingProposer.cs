using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where one has in hand what another needs and does not feel it: somebody spends a day there, to see what it takes.</summary>
internal sealed class JobShadowingProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.UncoveredDependency && finding.Severity >= Severity.Warning
        let need = finding.Objectives[0]
        select new Remedy
        {
            Kind = ProposalKind.JobShadowing,
            Subject = need.Id,
            Departments = finding.Departments,
            Message = ProposalTexts.Say(finding.Metric == need.Metric ? "JobShadowing.Own" : "JobShadowing", finding.Departments[1].Name, finding.Departments[0].Name, finding.Metric!.Name, need.Name),
            Answers = [finding],
        };
}
