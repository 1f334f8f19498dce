using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Resolves an edited organisation from what is known of it, as long as every name means what it meant.</summary>
internal static class ResolutionUpdater
{
    /// <summary>The organisation as it is now; <see langword="null"/> where names or influences have come, gone or moved, or a goal goes another way, so that all has to be resolved anew.</summary>
    /// <exception cref="ArgumentException">As for <see cref="OrganizationResolver.Resolve"/>.</exception>
    public static ResolvedOrganization? TryUpdate(ResolvedOrganization was, Organization now)
    {
        if (!Vocabulary.IsSame(was.Organization, now)) return null;
        var changed = Changed(was.Organization.Departments, now.Departments);
        OrganizationGuard.Check(now with { Departments = changed, Influences = Changed(was.Organization.Influences, now.Influences) });
        var goalNames = new NameTable<Goal>();
        foreach (var goal in now.Goals) goalNames.Add(goal, goal.Id, goal.Name);
        var departments = Departments(was, changed, goalNames);
        var references = new Lazy<DepartmentReferences>(() => new DepartmentReferences(departments.Select(d => d.Department).ToArray()));
        if (Goals(was, now, references) is not { } goals) return null;
        return was.With(now, Influences(was, now), departments, Kpis(was, changed, goals), goals, Collaboration(was, now, references));
    }

    private static ValueList<T> Changed<T>(ValueList<T> was, ValueList<T> now)
        where T : class
    {
        if (ReferenceEquals(was, now)) return [];
        var changed = new List<T>();
        for (var i = 0; i < now.Count; i++)
        {
            if (!ReferenceEquals(was[i], now[i]) && !was[i].Equals(now[i])) changed.Add(now[i]);
        }

        return changed.ToValueList();
    }

    private static ValueList<ResolvedInfluence> Influences(ResolvedOrganization was, Organization now)
    {
        var changed = new Dictionary<Influence, Influence>(ReferenceEqualityComparer.Instance);
        foreach (var (before, after) in was.Organization.Influences.Zip(now.Influences))
        {
            if (!ReferenceEquals(before, after) && before != after) changed.Add(before, after);
        }

        if (changed.Count == 0) return was.Influences;
        var influences = was.Influences.ToArray();
        for (var i = 0; i < influences.Length; i++)
        {
            if (influences[i].Declaration is not { } declaration || !changed.TryGetValue(declaration, out var said)) continue;
            influences[i] = influences[i] with
            {
                SignedStrength = MetricNodes.Signed(said.Effect, said.Strength),
                Because = said.Because is null ? null : new LocalizedText(said.Because),
                Source = said.Source,
                Declaration = said,
            };
        }

        for (var i = 0; i < influences.Length; i++)
        {
            if (!ReferenceEquals(influences[i], was.Influences[i])) InfluenceOrder.SortAround(i, influences);
        }

        return influences.ToValueList();
    }

    private static ValueList<ResolvedDepartment> Departments(ResolvedOrganization was, ValueList<Department> changed, NameTable<Goal> goalNames)
    {
        if (changed.Count == 0) return was.Departments;
        var departments = was.Departments.ToArray();
        foreach (var department in changed)
        {
            var place = was.PlaceOf(department.Id);
            departments[place] = departments[place] with { Department = department, Rewards = OrganizationResolver.ResolveRewards(department, goalNames) };
        }

        for (var i = 0; i < departments.Length; i++)
        {
            if (departments[i].Parent is { } parent && departments[was.PlaceOf(parent.Id)].Department is var current && !ReferenceEquals(parent, current))
                departments[i] = departments[i] with { Parent = current };
        }

        return departments.ToValueList();
    }

    private static ValueList<ResolvedKpi> Kpis(ResolvedOrganization was, ValueList<Department> changed, ValueList<ResolvedGoal> goals)
    {
        if (changed.Count == 0) return was.Kpis;
        var directions = new KpiDirections(goals);
        var kpis = was.Kpis.ToArray();
        foreach (var department in changed)
        {
            var at = was.FirstKpiOf(was.PlaceOf(department.Id));
            foreach (var kpi in department.Kpis.OrderBy(k => k.Id, StringComparer.Ordinal))
            {
                kpis[at] = directions.Resolve(new OwnedKpi(department, kpi), kpis[at].Metric, kpis[at].Wish);
                at++;
            }
        }

        return kpis.ToValueList();
    }

    // Goals that go another way make something else of every metric upstream.
    private static ValueList<ResolvedGoal>? Goals(ResolvedOrganization was, Organization now, Lazy<DepartmentReferences> references)
    {
        if (now.Goals.Count == 0) return was.Goals;
        var goals = now.Goals.OrderBy(g => g.Id, StringComparer.Ordinal).Zip(was.Goals, (goal, before) => OrganizationResolver.ResolveGoal(goal, before.Metric, before.Wish, () => references.Value)).ToValueList();
        return goals.Zip(was.Goals).All(g => g.First.Direction == g.Second.Direction && g.First.Basis == g.Second.Basis) ? goals : null;
    }

    private static ResolvedCollaboration Collaboration(ResolvedOrganization was, Organization now, Lazy<DepartmentReferences> references)
    {
        if (now.Handoffs.Count + now.Projects.Count + now.Knowledge.Count + now.FrictionCosts.Count + now.Surveys.Count == 0) return new ResolvedCollaboration();
        var metrics = was.Collaboration.Projects.Where(p => p.Metric is not null).DistinctBy(p => p.Project.Metric).ToDictionary(p => p.Project.Metric!, p => p.Metric!, StringComparer.Ordinal);
        return CollaborationResolver.Resolve(now, references.Value, name => metrics[name]);
    }
}
