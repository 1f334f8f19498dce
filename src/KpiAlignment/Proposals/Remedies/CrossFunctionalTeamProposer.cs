using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Rules;
using KpiAlignment.Rules.Handoffs;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>The departments that a project lacks join it; departments that fight over a lever work on it together. Each brings somebody for a reason.</summary>
internal sealed class CrossFunctionalTeamProposer : IRemedyProposer
{
    public IEnumerable<Remedy> Propose(Workbench workbench) => workbench.Findings.Where(f => f.Severity >= Severity.Warning).SelectMany(f => f.RuleId switch
    {
        RuleIds.TeamMissingFunction => [Complete(workbench.Context, f)],
        RuleIds.TugOfWar when f.Departments.Count > 2 => [Form(f)],
        _ => Enumerable.Empty<Remedy>(),
    });

    private static Remedy Complete(AnalysisContext context, Finding finding)
    {
        var project = context.Resolved.Collaboration.Projects.First(p => TeamMissingFunctionRule.IdentityOf(p.Project) == finding.Identity).Project;
        return new Remedy
        {
            Kind = ProposalKind.CrossFunctionalTeam,
            Subject = Slug.Of(project.Name),
            Departments = finding.Departments,
            Message = ProposalTexts.Say("CrossFunctionalTeam", ProposalTexts.And(finding.Departments.Select(d => d.Name)), project.Name),
            Details = finding.Departments.Zip(finding.Witnesses, (d, w) => ProposalTexts.Say(w.Start == w.End ? "CrossFunctionalTeam.Own" : "CrossFunctionalTeam.Hand", d.Name, w.Start.Name, w.End.Name)).ToValueList(),
            Answers = [finding],
            Change = new OrganizationChange { Projects = [project with { Members = [.. project.Members, .. finding.Departments.Select(d => NameTable<Department>.ReferenceTo(d.Id, d.Name))] }] },
        };
    }

    private static Remedy Form(Finding finding) => new()
    {
        Kind = ProposalKind.CrossFunctionalTeam,
        Subject = finding.Metric!.Key,
        Departments = finding.Departments,
        Message = ProposalTexts.Say("CrossFunctionalTeam.Lever", ProposalTexts.And(finding.Departments.Select(d => d.Name)), finding.Metric.Name),
        Details = finding.Departments.Select(d => ProposalTexts.Say(
            "CrossFunctionalTeam.Stake", d.Name, ProposalTexts.And(finding.Objectives.Where(o => o.Department == d).Select(o => o.Name)), finding.Metric.Name)).ToValueList(),
        Answers = [finding],
    };
}
