using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where working together gets worse: a look back together, with three questions.</summary>
internal sealed class RetrospectiveProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.CollaborationDeclining && finding.Severity >= Severity.Warning
        select new Remedy
        {
            Kind = ProposalKind.Retrospective,
            Subject = "look-back",
            Departments = finding.Departments,
            Message = ProposalTexts.Say("Retrospective", ProposalTexts.And(finding.Departments.Select(d => d.Name))),
            Details = [ProposalTexts.Say("Retrospective.Helped"), ProposalTexts.Say("Retrospective.Hindered"), ProposalTexts.Say("Retrospective.Change")],
            Answers = [finding],
        };
}
