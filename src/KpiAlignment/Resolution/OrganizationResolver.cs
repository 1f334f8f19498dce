using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Finds out which metrics an organisation's names stand for, and joins its influences with the catalogue's.</summary>
public static class OrganizationResolver
{
    /// <summary>Resolves every name of <paramref name="organization"/>.</summary>
    /// <exception cref="ArgumentException">
    /// Two departments share an id, a reference names a department that isn't there, departments are part of each other in a
    /// circle, a name names nothing, or a number or word is out of its range. A loaded organisation has been checked for all.
    /// </exception>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static ResolvedOrganization Resolve(Organization organization, MetricCatalog catalog, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(catalog);
        OrganizationGuard.Check(organization);

        var departments = organization.Departments.OrderBy(d => d.Id, StringComparer.Ordinal).ToArray();
        var departmentNames = IndexDepartments(departments);
        var kpis = departments.SelectMany(d => d.Kpis.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => new OwnedKpi(d, k))).ToArray();
        var goals = organization.Goals.OrderBy(g => g.Id, StringComparer.Ordinal).ToArray();
        var goalNames = new NameTable<Goal>();
        foreach (var goal in goals) goalNames.Add(goal, goal.Id, goal.Name);
        var functions = new DepartmentFunctions(catalog);
        var kpiNames = new KpiNames(kpis);
        var matches = new MetricMatches(organization, catalog, functions, kpiNames, cancellationToken);
        var identities = new MetricIdentities(organization, catalog, matches, functions);

        var nodes = new MetricNodes(organization, catalog, kpiNames, matches, identities, functions);
        foreach (var (department, kpi) in kpis)
        {
            cancellationToken.ThrowIfCancellationRequested();
            nodes.AddKpi(department, kpi);
        }

        foreach (var aim in goals.Select(g => g.Metric).Concat(organization.Projects.Select(p => p.Metric).OfType<string>())) nodes.AddAim(aim);
        foreach (var department in departments) nodes.AddDriven(department);
        cancellationToken.ThrowIfCancellationRequested();
        nodes.AddInfluences();
        var (metrics, influences) = nodes.Build();

        var resolvedGoals = goals.Select(ResolveGoal).ToValueList();
        var directionOfGoalOn = resolvedGoals
            .Where(g => g.Goal.Level == GoalLevel.Organization && g.Direction is not null && g.Basis != DirectionBasis.Name)
            .GroupBy(g => g.Metric.Index)
            .Where(g => g.Select(x => x.Direction).Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Direction!.Value);

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
            new ResolvedCollaboration
            {
                Handoffs = organization.Handoffs.Select(ResolveHandoff).OrderBy(h => h.From.Id, StringComparer.Ordinal).ThenBy(h => h.To.Id, StringComparer.Ordinal).ThenBy(h => h.Handoff.Deliverable, StringComparer.Ordinal).ToValueList(),
                Projects = organization.Projects.OrderBy(p => p.Name, StringComparer.Ordinal).Select(ResolveProject).ToValueList(),
                Knowledge = organization.Knowledge.OrderBy(k => k.Name, StringComparer.Ordinal).Select(k => new ResolvedKnowledge(k, FindAll(k.Users, $"Knowledge '{k.Name}'"))).ToValueList(),
                FrictionCosts = organization.FrictionCosts.OrderBy(c => c.Name, StringComparer.Ordinal).Select(c => new ResolvedFrictionCost(c, FindAll(c.Between, $"The friction '{c.Name}'"))).ToValueList(),
                Surveys = organization.Surveys.Select(s => new ResolvedSurvey(s, Find(s.From, "A survey"), Find(s.About, "A survey")))
                    .OrderBy(s => s.From.Id, StringComparer.Ordinal).ThenBy(s => s.About.Id, StringComparer.Ordinal).ThenBy(s => s.Survey.Year).ThenBy(s => s.Survey.Score).ToValueList(),
            });

        // The words of one name tell nothing of another's direction, so they are read side by side.
        ValueList<ResolvedKpi> ResolveKpis()
        {
            var metricsOfKpis = Array.ConvertAll(kpis, k => nodes.MetricOf(k.Department, k.Kpi));
            var resolvedKpis = new ResolvedKpi[kpis.Length];
            var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
            Parallel.For(0, kpis.Length, parallel, i => resolvedKpis[i] = ResolveKpi(kpis[i], metricsOfKpis[i]));
            return resolvedKpis.ToValueList();
        }

        ResolvedKpi ResolveKpi(OwnedKpi owned, ResolvedMetric metric)
        {
            var (department, kpi) = owned;
            var inferred = DirectionInference.Infer(kpi, metric.Polarity) ?? GoalOn(metric) ?? FromName(metric);
            return new ResolvedKpi(department, kpi, metric, inferred?.Direction) { Basis = inferred?.Basis };
        }

        ResolvedGoal ResolveGoal(Goal goal)
        {
            var metric = nodes.MetricOf(goal.Metric);
            var asKpi = new Kpi { Name = goal.Name, Direction = goal.Direction, Target = goal.Target };
            var owners = goal.Owners
                .Select(o => (Find(o.Department, $"Goal '{goal.Name}'"), o.Share))
                .OrderBy(o => o.Item1.Id, StringComparer.Ordinal);
            var inferred = DirectionInference.Infer(asKpi, metric.Polarity) ?? FromName(metric);
            return new ResolvedGoal(goal, metric, inferred?.Direction, owners.ToValueList()) { Basis = inferred?.Basis };
        }

        // Where nothing else tells, a goal of the whole organisation on the same metric says which way is good.
        InferredDirection? GoalOn(ResolvedMetric metric) =>
            directionOfGoalOn.TryGetValue(metric.Index, out var direction) ? new InferredDirection(direction, DirectionBasis.Goal) : null;

        // What somebody says is neither good nor bad isn't guessed at.
        static InferredDirection? FromName(ResolvedMetric metric) => metric.Polarity is null ? DirectionInference.FromName(metric.Wording) : null;

        ResolvedDepartment ResolveDepartment(Department department)
        {
            var parent = department.Parent is null ? null : Find(department.Parent, $"Department '{department.Name}'");
            return nodes.Resolve(department, parent) with { Rewards = ResolveRewards(department, goalNames) };
        }

        ResolvedHandoff ResolveHandoff(Handoff handoff)
        {
            var referrer = $"Handoff '{handoff.Deliverable}'";
            return new ResolvedHandoff(handoff, Find(handoff.From, referrer), Find(handoff.To, referrer));
        }

        ResolvedProject ResolveProject(Project project) =>
            new(project, project.Metric is null ? null : nodes.MetricOf(project.Metric), FindAll(project.Members, $"Project '{project.Name}'"));

        ValueList<Department> FindAll(ValueList<string> references, string referrer) =>
            references.Select(r => Find(r, referrer)).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList();

        Department Find(string reference, string referrer) =>
            departmentNames.Single(reference)
            ?? throw new ArgumentException($"{referrer} refers to department '{reference}', which is not one department of the organisation.", nameof(organization));
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

    private static NameTable<Department> IndexDepartments(Department[] departments)
    {
        for (var i = 1; i < departments.Length; i++)
        {
            if (departments[i].Id == departments[i - 1].Id)
                throw new ArgumentException($"Two departments have the id '{departments[i].Id}'; give one of them another id.", nameof(departments));
        }

        var names = new NameTable<Department>();
        foreach (var department in departments) names.Add(department, department.Id, department.Name);
        return names;
    }
}
