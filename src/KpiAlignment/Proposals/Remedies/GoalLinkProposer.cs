using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where a goal has nobody, or a department no goal: the department that moves a goal most answers for it. A KPI that leads to no goal is tied to one, or goes.</summary>
internal sealed class GoalLinkProposer : IRemedyProposer
{
    private const int MostAlternatives = 3;

    public IEnumerable<Remedy> Propose(Workbench workbench)
    {
        var context = workbench.Context;
        var goals = context.Goals.All.Where(g => g.Direction is not null).ToArray();
        foreach (var finding in workbench.Findings)
        {
            IEnumerable<Remedy> remedies = finding.RuleId switch
            {
                RuleIds.UnservedGoal => Links(goals.Where(g => g.Goal.Id == finding.Goal!.Id), context.Resolved.Departments.Select(d => d.Department)),
                RuleIds.MissionBlindDepartment => Links(goals, finding.Departments),
                RuleIds.OrphanObjective => [Tie(finding)],
                _ => [],
            };
            foreach (var remedy in remedies) yield return remedy;

            IEnumerable<Remedy> Links(IEnumerable<ResolvedGoal> open, IEnumerable<Department> departments) =>
                (from goal in open
                 from department in departments
                 where !goal.Owners.Any(o => o.Department.Id == department.Id)
                 let moved = workbench.Departments.MovedBy(department).Select(m => Math.Abs(context.Effects.Of(m, goal.Metric.Index).Net)).DefaultIfEmpty().Max()
                 where moved > 0
                 orderby moved descending, goal.Goal.Id, department.Id
                 select Link(finding, goal, department)).Take(MostAlternatives);
        }
    }

    private static Remedy Link(Finding finding, ResolvedGoal goal, Department department) => new()
    {
        Kind = ProposalKind.GoalLink,
        Subject = finding.Goal?.Id ?? "goal",
        Departments = [department],
        Metric = goal.Metric,
        Direction = goal.Direction,
        Message = ProposalTexts.Say("GoalLink", department.Name, goal.Goal.Name),
        Answers = [finding],
        Change = new OrganizationChange { Goals = [goal.Goal with { Owners = [.. goal.Goal.Owners, new GoalOwner(NameTable<Department>.ReferenceTo(department.Id, department.Name))] }] },
    };

    private static Remedy Tie(Finding finding) => new()
    {
        Kind = ProposalKind.GoalLink,
        Subject = finding.Objectives[0].Id,
        Departments = finding.Departments,
        Message = ProposalTexts.Say("GoalLink.Kpi", finding.Departments[0].Name, finding.Objectives[0].Name),
        Answers = [finding],
    };
}
