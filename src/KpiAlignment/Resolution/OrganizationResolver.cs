using KpiAlignment.Catalog;
using KpiAlignment.Execution;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Finds out which metrics an organisation's names stand for, and joins its influences with the catalogue's.</summary>
public static class OrganizationResolver
{
    /// <summary>Resolves every name of <paramref name="organization"/>.</summary>
    /// <exception cref="ArgumentException">
    /// Two departments share an id, or two projects or pieces of knowledge a name, a reference names a department that isn't there, departments are part of each other in a
    /// circle, a name names nothing, or a number or word is out of its range. A loaded organisation has been checked for all.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ResolvedOrganization Resolve(Organization organization, MetricCatalog catalog, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(catalog);
        OrganizationGuard.Check(organization);

        var departments = organization.Departments.OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        var references = new DepartmentReferences(departments);
        var kpis = departments.SelectMany(d => d.Kpis.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => new OwnedKpi(d, k))).ToArray();
        var goals = organization.Goals.OrderBy(g => g.Id, StringComparer.Ordinal).ToArray();
        var goalNames = new NameTable<Goal>();
        foreach (var goal in goals) goalNames.Add(goal, goal.Id, goal.Name);
        var functions = new DepartmentFunctions(catalog);
        var kpiNames = new KpiNames(kpis);
        var matches = new MetricMatches(organization, catalog, functions, kpiNames, cancellationToken);
        var identities = new MetricIdentities(organization, catalog, matches, functions);

        var nodes = new MetricNodes(organization, catalog, kpiNames, matches, identities, functions, cancellationToken);
        foreach (var (department, kpi) in kpis)
        {
            cancellationToken.ThrowIfCancellationRequested();
            nodes.AddKpi(department, kpi);
        }

        foreach (var aim in goals.Select(g => g.Metric).Concat(organization.Projects.Select(p => p.Metric).OfType<string>())) nodes.AddAim(aim);
        foreach (var department in departments) nodes.AddDriven(department);
        nodes.AddInfluences();
        var (metrics, influences) = nodes.Build();

        var resolvedGoals = goals.Select(g => ResolveGoal(g, nodes.MetricOf(g.Metric), nodes.WishOf(g.Metric), () => references)).ToValueList();
        var directions = new KpiDirections(resolvedGoals);
        var resolvedDepartments = departments.Select(ResolveDepartment).ToValueList();
        OrganizationGuard.CheckParents(resolvedDepartments);
        return new ResolvedOrganization(
            organization,
            catalog,
            metrics,
            influences,
            resolvedDepartments,
            ResolveKpis(),
            resolvedGoals,
            CollaborationResolver.Resolve(organization, references, nodes.MetricOf));

        // The words of one name tell nothing of another's direction, so they are read side by side.
        ValueList<ResolvedKpi> ResolveKpis()
        {
            var known = Array.ConvertAll(kpis, k => (Metric: nodes.MetricOf(k.Department, k.Kpi), Wish: nodes.WishOf(k.Kpi.Metric, k.Department)));
            var resolvedKpis = new ResolvedKpi[kpis.Length];
            SideBySide.For(kpis.Length, i => resolvedKpis[i] = directions.Resolve(kpis[i], known[i].Metric, known[i].Wish), cancellationToken);
            return resolvedKpis.ToValueList();
        }

        ResolvedDepartment ResolveDepartment(Department department)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var parent = department.Parent is null ? null : references.Find(department.Parent, $"Department '{department.Name}'");
            return nodes.Resolve(department, parent) with { Rewards = ResolveRewards(department, goalNames) };
        }
    }

    /// <summary>A goal with its owners, on a metric that is known.</summary>
    internal static ResolvedGoal ResolveGoal(Goal goal, ResolvedMetric metric, LeverWish? wish, Func<DepartmentReferences> references)
    {
        var asKpi = new Kpi { Name = goal.Name, Direction = goal.Direction, Target = goal.Target };
        var owners = goal.Owners
            .Select(o => (references().Find(o.Department, $"Goal '{goal.Name}'"), o.Share))
            .OrderBy(o => o.Item1.Id, StringComparer.Ordinal);
        var inferred = KpiDirections.Told(asKpi, metric, wish) ?? KpiDirections.FromName(metric);
        return new ResolvedGoal(goal, metric, inferred?.Direction, owners.ToValueList()) { Basis = inferred?.Basis, Wish = wish };
    }

    /// <summary>What a department's incentives reward; what names neither a KPI of the department nor a goal is left out.</summary>
    internal static ValueList<ResolvedReward> ResolveRewards(Department department, NameTable<Goal> goals)
    {
        if (department.Incentives.Count == 0) return [];
        var kpis = new KpiNames(department.Kpis.Select(k => new OwnedKpi(department, k)));
        var resolved =
            from incentive in department.Incentives
            from reward in incentive.Rewards
            let kpi = kpis.All(reward.Objective) is [var only] ? only.Kpi : null
            let goal = kpi is null ? goals.Single(reward.Objective) : null
            where kpi is not null || goal is not null
            select new ResolvedReward(incentive, kpi?.Id ?? goal!.Id, IsOnGoal: kpi is null, reward.Share);
        return resolved.ToValueList();
    }
}
