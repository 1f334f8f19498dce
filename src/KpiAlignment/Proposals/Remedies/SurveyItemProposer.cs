using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where no survey looks at a strong dependency: a score to ask for every year, with an open question.</summary>
internal sealed class SurveyItemProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.UnmeasuredCollaboration
        let dependent = finding.Departments[0].Name
        let provider = finding.Departments[1].Name
        select new Remedy
        {
            Kind = ProposalKind.SurveyItem,
            Subject = finding.Objectives[0].Id,
            Departments = finding.Departments,
            Message = ProposalTexts.Say("SurveyItem", dependent, provider),
            Details =
            [
                ProposalTexts.Say("SurveyItem.Score", provider, finding.Objectives[0].Name),
                ProposalTexts.Say("SurveyItem.Open", provider),
            ],
            Answers = [finding],
        };
}
