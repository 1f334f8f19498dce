using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Planning;

/// <summary>
/// A shared goal tried out in a small way first, with a business case from the hours, costs and lead times that the file declares. No figure is
/// invented: where one is lacking it says which to collect.
/// </summary>
internal sealed class PilotProposer(Workbench workbench, ProposalOptions options)
{
    private readonly string currency = workbench.Context.Resolved.Organization.Currency ?? "€";
    private readonly double part = options.PilotPercent / 100.0;

    /// <summary>A pilot for each goal of the portfolio, and for the first that brings those together whose friction has been counted.</summary>
    public IEnumerable<Proposal> Propose(Portfolio portfolio, IEnumerable<Proposal> proposals)
    {
        var goals = portfolio.Goals.ToList();
        foreach (var friction in workbench.Context.Resolved.Collaboration.FrictionCosts.Where(c => c.PerMonth is not null))
        {
            if (goals.Exists(g => Concerns(friction.Departments, g.Departments))) continue;
            if (proposals.FirstOrDefault(p => p.Solution is not null && p.Change!.Goals.Count > 0 && Concerns(friction.Departments, p.Departments)) is { } goal) goals.Add(goal);
        }

        return goals.DistinctBy(g => (g.Metric!.Key, string.Join('+', g.Departments.Select(d => d.Id)))).Select(Pilot);
    }

    private Proposal Pilot(Proposal goal) => new()
    {
        Kind = ProposalKind.Pilot,
        Subject = goal.Metric!.Key,
        Departments = goal.Departments,
        Metric = goal.Metric,
        Direction = goal.Direction,
        Message = ProposalTexts.Say("Pilot", goal.Metric.Name, ProposalTexts.And(goal.Departments.Select(d => d.Name))),
        Details = BusinessCase(goal.Departments).ToValueList(),
        Addresses = goal.Resolves.Count > 0 ? goal.Resolves : goal.Eases,
    };

    private IEnumerable<LocalizedMessage> BusinessCase(ValueList<Department> departments)
    {
        var collaboration = workbench.Context.Resolved.Collaboration;
        LocalizedMessage[] lines =
        [
            .. collaboration.FrictionCosts.Where(c => Concerns(c.Departments, departments)).Select(OfFriction),
            .. collaboration.Projects.Where(p => p.Project.ActualWeeks is not null && Concerns(p.Members, departments)).Select(OfLeadTime),
        ];
        return lines.Length > 0 ? lines : [ProposalTexts.Say("Pilot.Collect", ProposalTexts.And(departments.Select(d => d.Name)))];
    }

    private static bool Concerns(IEnumerable<Department> between, ValueList<Department> departments) => between.Count(d => departments.Any(x => x.Id == d.Id)) > 1;

    private LocalizedMessage OfFriction(ResolvedFrictionCost friction)
    {
        var cost = friction.Cost;
        if (friction.PerMonth is { } month)
            return ProposalTexts.Say(cost.HoursPerMonth is null ? "Pilot.Costs" : cost.CostPerMonth > 0 ? "Pilot.Hours" : "Pilot.HoursOnly", cost.Name, currency, cost.HoursPerMonth ?? 0, cost.HourlyRate ?? 0, cost.CostPerMonth ?? 0, month, options.PilotPercent, part * month);
        return ProposalTexts.Say(cost.HoursPerMonth is null ? "Pilot.CollectHours" : "Pilot.CollectRate", cost.Name);
    }

    private LocalizedMessage OfLeadTime(ResolvedProject project)
    {
        var (name, weeks) = (project.Project.Name, project.Project.ActualWeeks!.Value);
        return project.Project.WeeklyCost is { } cost
            ? ProposalTexts.Say("Pilot.LeadTime", name, currency, weeks, cost, options.PilotPercent, part * weeks, part * weeks * cost)
            : ProposalTexts.Say("Pilot.CollectWeeklyCost", name, weeks, options.PilotPercent, part * weeks);
    }
}
