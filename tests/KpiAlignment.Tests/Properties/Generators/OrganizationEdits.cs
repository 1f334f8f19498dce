using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties.Generators;

/// <summary>Makes one edit of each kind that people make, without breaking a reference.</summary>
internal sealed class OrganizationEdits(Random random)
{
    private static readonly Period[] Periods = [new(new(2026, 1, 1), new(2026, 6, 30)), new(new(2026, 7, 1), new(2026, 12, 31))];

    /// <summary>The kinds, and whether an edit of the kind leaves every name and cause as it was.</summary>
    public static IReadOnlyList<(string Name, bool KeepsNames, Func<OrganizationEdits, Organization, Organization> Make)> Kinds { get; } =
    [
        ("weight", true, (e, o) => e.EditKpi(o, k => k with { Weight = e.Chance(4) ? null : e.Next(5) })),
        ("direction", true, (e, o) => e.EditKpi(o, k => k with { Direction = e.Pick<Direction?>(Direction.Increase, Direction.Decrease, Direction.Maintain, null) })),
        ("target", true, (e, o) => e.EditKpi(o, k => k with { Target = e.Chance(3) ? null : e.Next(1, 4) * 10, Unit = e.Chance(2) ? "points" : null })),
        ("period", true, (e, o) => e.EditKpi(o, k => k with { Period = e.Chance(2) ? null : e.Pick(Periods) })),
        ("incentive", true, (e, o) => e.EditDepartment(o, d => d with { Incentives = e.Incentives(o, d) })),
        ("appraisal", true, (e, o) => e.EditDepartment(o, d => d with { Appraisal = e.Chance(2) ? [] : [new AppraisalQuestion(e.Chance(2) ? "Do you work with other departments?" : "What went well?")] })),
        ("owners", true, (e, o) => e.EditGoal(o, g => g with { Owners = o.Departments.Where(_ => e.Chance(3)).Select(d => new GoalOwner(d.Name, e.Chance(2) ? e.Next(1, 5) / 10.0 : null)).ToValueList() })),
        ("goal's target", true, (e, o) => e.EditGoal(o, g => g with { Target = g.Direction is null ? g.Target : e.Next(1, 4) })),
        ("handoff", true, (e, o) => o with { Handoffs = e.Chance(3) ? o.Handoffs.Take(e.Next(o.Handoffs.Count)).ToValueList() : o.Handoffs.Add(e.Handoff(o)) }),
        ("survey", true, (e, o) => o with { Surveys = e.Chance(3) ? o.Surveys.Skip(1).ToValueList() : o.Surveys.Add(e.Survey(o)) }),
        ("project", true, (e, o) => o with { Projects = e.Edit(o.Projects, p => p with { Members = o.Departments.Where(_ => e.Chance(4)).Select(d => d.Name).ToValueList(), ActualWeeks = e.Next(1, 20), PlannedWeeks = e.Next(1, 20) }) }),
        ("knowledge", true, (e, o) => o with { Knowledge = e.Edit(o.Knowledge, k => k with { Holders = e.Chance(2) ? ["Kim"] : ["Kim", "Sam"] }) }),
        ("mission", true, (e, o) => o with { Mission = $"Mission {e.Next(9)}" }),
        ("KPI more", false, (e, o) => e.EditDepartment(o, d => d with { Kpis = d.Kpis.Add(new Kpi { Name = $"k{d.Kpis.Count + 10 + e.Next(9)}x", Metric = e.MetricName(o), Direction = e.Chance(2) ? Direction.Increase : Direction.Decrease }) })),
        ("KPI less", false, (e, o) => e.EditDepartment(o, d => d.Incentives.Count > 0 || d.Kpis.Count < 2 ? d : d with { Kpis = d.Kpis.Take(d.Kpis.Count - 1).ToValueList() })),
        ("KPI's name", false, (e, o) => e.EditDepartment(o, d => d.Incentives.Count > 0 || d.Kpis.Count == 0 ? d : d with { Kpis = [d.Kpis[0] with { Name = $"renamed {e.Next(99)}" }, .. d.Kpis.Skip(1)] })),
        ("influence's strength", true, (e, o) => o with { Influences = e.Edit(o.Influences, i => i with { Strength = e.Pick(.2, .3, .5, .8, 1) }) }),
        ("influence's sign", true, (e, o) => o with { Influences = e.Edit(o.Influences, i => i with { Effect = e.Pick(InfluenceEffect.Increases, InfluenceEffect.Decreases) }) }),
        ("influence's absence", false, (e, o) => o with { Influences = e.Edit(o.Influences, i => i with { Effect = InfluenceEffect.None }) }),
        ("influence less", false, (e, o) => o with { Influences = o.Influences.Take(o.Influences.Count - 1).ToValueList() }),
        ("influence more", false, (e, o) => e.AddInfluence(o)),
        ("department more", false, (e, o) => e.AddDepartment(o)),
        ("department less", false, (e, o) => o.Departments.Count < 3 ? o : OrganizationShrinker.WithoutDepartment(o, o.Departments[e.Next(o.Departments.Count)])),
        ("parent", false, (e, o) => e.EditDepartment(o, d => d with { Parent = null })),
        ("goal's direction", false, (e, o) => e.EditGoal(o, g => g with { Direction = e.Chance(2) ? Direction.Increase : Direction.Decrease })),
    ];

    private int Next(int most) => random.Next(Math.Max(1, most));

    private int Next(int least, int most) => random.Next(least, most);

    private bool Chance(int oneIn) => random.Next(oneIn) == 0;

    private T Pick<T>(params T[] choices) => choices[random.Next(choices.Length)];

    private Organization EditKpi(Organization o, Func<Kpi, Kpi> edit) => EditDepartment(o, d => d with { Kpis = Edit(d.Kpis, edit) });

    private Organization EditDepartment(Organization o, Func<Department, Department> edit) => o with { Departments = Edit(o.Departments, edit) };

    private Organization EditGoal(Organization o, Func<Goal, Goal> edit) => o with { Goals = Edit(o.Goals, edit) };

    private ValueList<T> Edit<T>(ValueList<T> elements, Func<T, T> edit)
    {
        var chosen = Next(elements.Count);
        return elements.Select((element, at) => at == chosen ? edit(element) : element).ToValueList();
    }

    private string DepartmentName(Organization o) => o.Departments[Next(o.Departments.Count)].Name;

    private string MetricName(Organization o) =>
        o.Influences.Count == 0 || Chance(4) ? $"new{Next(9)}" : Chance(2) ? o.Influences[Next(o.Influences.Count)].From : o.Influences[Next(o.Influences.Count)].To;

    private ValueList<Incentive> Incentives(Organization o, Department d)
    {
        if (Chance(4) || d.Kpis.Count == 0) return [];
        var objective = Chance(3) && o.Goals.Count > 0 ? o.Goals[Next(o.Goals.Count)].Name : d.Kpis[Next(d.Kpis.Count)].Name;
        return [new Incentive { Name = "Bonus", Scope = Pick(IncentiveScope.Individual, IncentiveScope.Team, IncentiveScope.Organization), Rewards = [new Reward(objective, Next(1, 5) / 4.0)] }];
    }

    private Handoff Handoff(Organization o) => new()
    {
        From = o.Departments[0].Name,
        To = DepartmentName(o),
        Deliverable = $"Work {Next(99)}",
        IsDelivered = Chance(2) ? true : null,
        IsReceived = Chance(2) ? false : null,
    };

    private CollaborationSurvey Survey(Organization o) => new() { From = DepartmentName(o), About = DepartmentName(o), Year = 2024 + Next(3), Score = Next(21) / 2.0 };

    private Organization AddInfluence(Organization o)
    {
        var (from, to) = (MetricName(o), MetricName(o));
        if (from == to || o.Influences.Any(i => i.From == from && i.To == to)) return o;
        return o with { Influences = o.Influences.Add(new Influence { From = from, To = to, Effect = Pick(InfluenceEffect.Increases, InfluenceEffect.Decreases), Strength = Pick(.3, .5, .8) }) };
    }

    private Organization AddDepartment(Organization o)
    {
        var name = $"New {Next(999)}";
        if (o.Departments.Any(d => d.Name == name)) return o;
        return o with { Departments = o.Departments.Add(new Department { Name = name, Kpis = [new Kpi { Name = "own", Metric = MetricName(o), Direction = Direction.Increase }] }) };
    }
}
