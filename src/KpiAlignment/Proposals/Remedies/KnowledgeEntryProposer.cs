using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;
using KpiAlignment.Rules.Handoffs;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>What one alone knows is written down, with somebody who needs it to read along; what each defines in its own way gets one definition.</summary>
internal sealed class KnowledgeEntryProposer : IRemedyProposer
{
    private static readonly LocalizedText Base = ProposalTexts.Get("KnowledgeEntry.Base");

    public IEnumerable<Remedy> Propose(Workbench workbench) => workbench.Findings.Where(f => f.Severity >= Severity.Warning).SelectMany(f => f.RuleId switch
    {
        RuleIds.KnowledgeHeldByOne => [WriteDown(workbench, f)],
        RuleIds.InconsistentDefinition => [Define(f)],
        _ => Enumerable.Empty<Remedy>(),
    });

    private static Remedy WriteDown(Workbench workbench, Finding finding)
    {
        var item = workbench.Context.Resolved.Collaboration.Knowledge.First(k => KnowledgeHeldByOneRule.IdentityOf(k.Item) == finding.Identity).Item;
        return new Remedy
        {
            Kind = ProposalKind.KnowledgeEntry,
            Subject = Slug.Of(item.Name),
            Departments = finding.Departments,
            Message = ProposalTexts.Say("KnowledgeEntry", item.Holders[0], item.Name, finding.Departments[0].Name),
            Answers = [finding],
            Change = new OrganizationChange { Knowledge = [item with { Holders = [.. item.Holders, Base.In(workbench.Language)] }] },
        };
    }

    private static Remedy Define(Finding finding) => new()
    {
        Kind = ProposalKind.KnowledgeEntry,
        Subject = finding.Metric!.Key,
        Departments = finding.Departments,
        Message = ProposalTexts.Say("KnowledgeEntry.Definition", ProposalTexts.And(finding.Departments.Select(d => d.Name)), finding.Metric.Name),
        Answers = [finding],
    };
}
