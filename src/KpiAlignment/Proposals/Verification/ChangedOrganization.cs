using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Verification;

/// <summary>Makes a change to a resolved organisation, or to a part of it. All that the change names is known there, so nothing is resolved anew.</summary>
internal sealed class ChangedOrganization
{
    private readonly NameTable<Department> departmentNames = new();
    private readonly ResolvedOrganization whole;
    private readonly Dictionary<string, ResolvedGoal> goals;

    /// <summary>Knows the names of the whole organisation.</summary>
    public ChangedOrganization(ResolvedOrganization whole)
    {
        this.whole = whole;
        foreach (var department in whole.Departments) departmentNames.Add(department.Department, department.Department.Id, department.Department.Name);
        goals = whole.Goals.ToDictionary(g => g.Goal.Id, StringComparer.Ordinal);
    }

    /// <summary>The part with the change.</summary>
    /// <param name="part">The organisation, or a part of it.</param>
    /// <param name="change">The change.</param>
    /// <param name="aims">The metrics of what the change adds.</param>
    public ResolvedOrganization Apply(ResolvedOrganization part, OrganizationChange change, ValueList<ResolvedMetric> aims)
    {
        var replaced = change.Departments.ToDictionary(d => d.Id, StringComparer.Ordinal);
        var departments = replaced.Count == 0 ? part.Departments : part.Departments.Select(d => d with
        {
            Department = Current(d.Department),
            Parent = d.Parent is null ? null : Current(d.Parent),
            Rewards = replaced.TryGetValue(d.Department.Id, out var now) ? RewardsOf(now, d, change) : d.Rewards,
        }).ToValueList();
        return part.With(departments, KpisOf(part, replaced, aims), GoalsOf(part, departments, change, aims, Current), Collaboration(part.Collaboration, change, Current));

        Department Current(Department department) => replaced.GetValueOrDefault(department.Id, department);
    }

    private ValueList<ResolvedReward> RewardsOf(Department changed, ResolvedDepartment was, OrganizationChange change)
    {
        if (ReferenceEquals(changed.Incentives, was.Department.Incentives)) return was.Rewards;
        var names = new NameTable<Goal>();
        foreach (var goal in whole.Goals.Select(g => g.Goal).Concat(change.Goals.Where(g => !goals.ContainsKey(g.Id)))) names.Add(goal, goal.Id, goal.Name);
        return OrganizationResolver.ResolveRewards(changed, names);
    }

    private static ValueList<ResolvedKpi> KpisOf(ResolvedOrganization part, Dictionary<string, Department> replaced, ValueList<ResolvedMetric> aims)
    {
        if (replaced.Count == 0) return part.Kpis;
        var before = part.Kpis.ToLookup(k => k.Department.Id, StringComparer.Ordinal);
        var own = replaced.Values.SelectMany(department =>
        {
            var known = before[department.Id].ToDictionary(k => k.Kpi.Id, StringComparer.Ordinal);
            return department.Kpis.Select(k => known.TryGetValue(k.Id, out var was)
                ? was with { Department = department, Kpi = k }
                : new ResolvedKpi(department, k, AimOf(k.Metric, aims), k.Direction));
        });
        return part.Kpis.Where(k => !replaced.ContainsKey(k.Department.Id)).Concat(own)
            .OrderBy(k => k.Department.Id, StringComparer.Ordinal).ThenBy(k => k.Kpi.Id, StringComparer.Ordinal).ToValueList();
    }

    // A reward may be on a goal that none of the departments of the part owned or was paid for.
    private ValueList<ResolvedGoal> GoalsOf(
        ResolvedOrganization part, ValueList<ResolvedDepartment> departments, OrganizationChange change, ValueList<ResolvedMetric> aims, Func<Department, Department> current)
    {
        var changed = change.Goals.ToDictionary(g => g.Id, g => Resolve(g, aims, current), StringComparer.Ordinal);
        var known = part.Goals.Select(g => g.Goal.Id).ToHashSet(StringComparer.Ordinal);
        var paidFor = change.Departments.Count == 0 ? [] : departments.SelectMany(d => d.Rewards).Where(r => r.IsOnGoal).Select(r => r.Objective).Distinct(StringComparer.Ordinal);
        return part.Goals.Select(g => change.Departments.Count == 0 ? g : g with { Owners = g.Owners.Select(o => (current(o.Department), o.Share)).ToValueList() })
            .Select(g => changed.GetValueOrDefault(g.Goal.Id, g))
            .Concat(changed.Values.Where(g => !known.Contains(g.Goal.Id)))
            .Concat(paidFor.Where(id => !known.Contains(id) && !changed.ContainsKey(id)).Select(id => goals[id]))
            .OrderBy(g => g.Goal.Id, StringComparer.Ordinal).ToValueList();
    }

    private ResolvedGoal Resolve(Goal goal, ValueList<ResolvedMetric> aims, Func<Department, Department> current)
    {
        var owners = goal.Owners.Select(o => (current(departmentNames.Single(o.Department)!), o.Share)).OrderBy(o => o.Item1.Id, StringComparer.Ordinal).ToValueList();
        return goals.TryGetValue(goal.Id, out var was)
            ? was with { Goal = goal, Owners = owners }
            : new ResolvedGoal(goal, AimOf(goal.Metric, aims), goal.Direction, owners);
    }

    private static ResolvedMetric AimOf(string reference, ValueList<ResolvedMetric> aims) => aims.Count == 1 ? aims[0] : aims.First(a => a.Reference == reference);

    private ResolvedCollaboration Collaboration(ResolvedCollaboration was, OrganizationChange change, Func<Department, Department> current)
    {
        if (change.Departments.Count + change.Handoffs.Count + change.Projects.Count + change.Knowledge.Count == 0) return was;
        var handoffs = change.Handoffs.ToDictionary(OrganizationChange.KeyOf);
        var projects = change.Projects.ToDictionary(p => p.Name, StringComparer.Ordinal);
        var knowledge = change.Knowledge.ToDictionary(k => k.Name, StringComparer.Ordinal);
        return new ResolvedCollaboration
        {
            Handoffs = was.Handoffs.Select(h => new ResolvedHandoff(handoffs.GetValueOrDefault(OrganizationChange.KeyOf(h.Handoff), h.Handoff), current(h.From), current(h.To))).ToValueList(),
            Projects = was.Projects.Select(p => projects.TryGetValue(p.Project.Name, out var now)
                ? p with { Project = now, Members = now.Members.Select(m => current(departmentNames.Single(m)!)).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList() }
                : p with { Members = p.Members.Select(current).ToValueList() }).ToValueList(),
            Knowledge = was.Knowledge.Select(k => new ResolvedKnowledge(knowledge.GetValueOrDefault(k.Item.Name, k.Item), k.Users.Select(current).ToValueList())).ToValueList(),
            Surveys = was.Surveys.Select(s => s with { From = current(s.From), About = current(s.About) }).ToValueList(),
        };
    }
}
