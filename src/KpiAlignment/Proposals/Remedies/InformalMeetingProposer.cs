using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where two departments depend on each other and nothing ties them, neither handoff nor project nor goal: a fixed moment to meet.</summary>
internal sealed class InformalMeetingProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.DependenceWithoutSharedGoal && finding.Severity >= Severity.Warning
        let first = finding.Departments[0]
        let second = finding.Departments[1]
        where !AreTied(workbench.Context, first, second)
        select new Remedy
        {
            Kind = ProposalKind.InformalMeeting,
            Subject = "moment",
            Departments = finding.Departments,
            Message = ProposalTexts.Say("InformalMeeting", first.Name, second.Name),
            Answers = [finding],
        };

    private static bool AreTied(AnalysisContext context, Department first, Department second)
    {
        var collaboration = context.Resolved.Collaboration;
        return collaboration.Handoffs.Any(h => (h.From.Id == first.Id && h.To.Id == second.Id) || (h.From.Id == second.Id && h.To.Id == first.Id))
            || collaboration.Projects.Any(p => p.Members.Any(m => m.Id == first.Id) && p.Members.Any(m => m.Id == second.Id));
    }
}
