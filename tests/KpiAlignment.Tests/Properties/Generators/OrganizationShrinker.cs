using KpiAlignment.Model;

namespace KpiAlignment.Tests.Properties.Generators;

/// <summary>Makes organisations smaller, one step at a time, without breaking a reference.</summary>
internal static class OrganizationShrinker
{
    public static IEnumerable<Organization> Shrink(Organization organization) =>
    [
        .. organization.Departments.Select(d => WithoutDepartment(organization, d)),
        .. Shorter(organization.Influences).Select(influences => organization with { Influences = influences }),
        .. Shorter(organization.Goals).Select(goals => organization with { Goals = goals }),
        .. Shorter(organization.Metrics).Select(metrics => organization with { Metrics = metrics }),
        .. Shorter(organization.Handoffs).Select(handoffs => organization with { Handoffs = handoffs }),
        .. Shorter(organization.Projects).Select(projects => organization with { Projects = projects }),
        .. Shorter(organization.Knowledge).Select(knowledge => organization with { Knowledge = knowledge }),
        .. Shorter(organization.FrictionCosts).Select(costs => organization with { FrictionCosts = costs }),
        .. Shorter(organization.Surveys).Select(surveys => organization with { Surveys = surveys }),
        .. Changed(organization.Departments, Simpler).Select(departments => organization with { Departments = departments }),
        .. Changed(organization.Goals, Simpler).Select(goals => organization with { Goals = goals }),
    ];

    /// <summary>The organisation without a department and whatever refers to it.</summary>
    public static Organization WithoutDepartment(Organization organization, Department gone) => organization with
    {
        Departments = organization.Departments.Where(d => d.Name != gone.Name).Select(d => d.Parent == gone.Name ? d with { Parent = null } : d).ToValueList(),
        Goals = organization.Goals.Select(g => g with { Owners = g.Owners.Where(o => o.Department != gone.Name).ToValueList() }).ToValueList(),
        Handoffs = organization.Handoffs.Where(h => h.From != gone.Name && h.To != gone.Name).ToValueList(),
        Projects = organization.Projects.Select(p => p with { Members = p.Members.Where(m => m != gone.Name).ToValueList() }).ToValueList(),
        Knowledge = organization.Knowledge.Select(k => k with { Users = k.Users.Where(u => u != gone.Name).ToValueList() }).ToValueList(),
        FrictionCosts = organization.FrictionCosts.Where(c => !c.Between.Contains(gone.Name)).ToValueList(),
        Surveys = organization.Surveys.Where(s => s.From != gone.Name && s.About != gone.Name).ToValueList(),
    };

    private static IEnumerable<Department> Simpler(Department department)
    {
        if (department.Parent is not null) yield return department with { Parent = null };
        if (department.Incentives.Count > 0) yield return department with { Incentives = [] };
        if (department.Appraisal.Count > 0) yield return department with { Appraisal = [] };
        if (department.Drives.Count > 0) yield return department with { Drives = [] };
        if (department.Incentives.Count == 0)
        {
            foreach (var kpis in Shorter(department.Kpis)) yield return department with { Kpis = kpis };
        }

        foreach (var kpis in Changed(department.Kpis, Simpler)) yield return department with { Kpis = kpis };
    }

    private static IEnumerable<Kpi> Simpler(Kpi kpi)
    {
        if (kpi.Weight is not null) yield return kpi with { Weight = null };
        if (kpi.Period is not null) yield return kpi with { Period = null };
        if (kpi.Target is not null) yield return kpi with { Target = null };
        if (kpi.Unit is not null) yield return kpi with { Unit = null };
    }

    private static IEnumerable<Goal> Simpler(Goal goal)
    {
        if (goal.Weight is not null) yield return goal with { Weight = null };
        foreach (var owners in Shorter(goal.Owners)) yield return goal with { Owners = owners };
    }

    // The halves first, then each list with one element less.
    private static IEnumerable<ValueList<T>> Shorter<T>(ValueList<T> list)
    {
        if (list.Count > 3)
        {
            yield return list.Take(list.Count / 2).ToValueList();
            yield return list.Skip(list.Count / 2).ToValueList();
        }

        for (var i = 0; i < list.Count; i++) yield return list.Where((_, at) => at != i).ToValueList();
    }

    private static IEnumerable<ValueList<T>> Changed<T>(ValueList<T> list, Func<T, IEnumerable<T>> simpler) =>
        from i in Enumerable.Range(0, list.Count)
        from change in simpler(list[i])
        select list.Select((element, at) => at == i ? change : element).ToValueList();
}
