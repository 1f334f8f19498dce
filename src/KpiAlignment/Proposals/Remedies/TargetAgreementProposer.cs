using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where the targets of parts miss that of the whole, or more is promised than can be taken: those concerned settle the figures. Which figures only they can tell.</summary>
internal sealed class TargetAgreementProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench)
    {
        var handoffs = workbench.Context.Resolved.Collaboration.Handoffs.ToLookup(h => h.FindingIdentity(RuleIds.TargetsDontAddUp), StringComparer.Ordinal);
        foreach (var finding in workbench.Findings.Where(f => f.RuleId == RuleIds.TargetsDontAddUp && f.Severity >= Severity.Warning))
        {
            var departments = ProposalTexts.And(finding.Departments.Select(d => d.Name));
            var handoff = handoffs[finding.Identity].FirstOrDefault();
            var about = handoff?.Handoff.Deliverable ?? finding.Objectives[0].Name;
            yield return new Remedy
            {
                Kind = ProposalKind.TargetAgreement,
                Subject = Model.Slug.Of(about),
                Departments = finding.Departments,
                Message = ProposalTexts.Say(handoff is null ? "TargetAgreement" : "TargetAgreement.Handoff", departments, about),
                Details = handoff is null ? [] : [ProposalTexts.Say("TargetAgreement.Figures", handoff.From.Name, handoff.Handoff.Volume!.Value, handoff.To.Name, handoff.Handoff.Capacity!.Value)],
                Answers = [finding],
            };
        }
    }
}
