using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Lists what each department strives for: its KPIs and its parts in goals.</summary>
internal static class ObjectiveFinder
{
    public static ValueList<Objective> Find(ResolvedOrganization organization)
    {
        var objectives = new List<Objective>();
        var kpisOf = organization.Kpis.ToLookup(k => k.Department.Id, StringComparer.Ordinal);
        var goalsOf = organization.Goals
            .SelectMany(g => g.Owners.Select(o => (Goal: g, o.Department, o.Share)))
            .ToLookup(g => g.Department.Id, StringComparer.Ordinal);
        foreach (var department in organization.Departments.Select(d => d.Department))
        {
            var kpis = kpisOf[department.Id].ToArray();
            var goals = goalsOf[department.Id].Where(g => g.Share is not null || !HasKpi(kpis, g.Goal)).ToArray();
            var stakes = Stakes.Of(department, Array.ConvertAll(kpis, k => k.Kpi), Array.ConvertAll(goals, g => g.Share));
            for (var i = 0; i < kpis.Length; i++) Add(department, kpis[i].Kpi, null, kpis[i].Metric, kpis[i].Direction, kpis[i].Basis, null, stakes[i]);
            for (var i = 0; i < goals.Length; i++) Add(department, null, goals[i].Goal.Goal, goals[i].Goal.Metric, goals[i].Goal.Direction, goals[i].Goal.Basis, goals[i].Share, stakes[kpis.Length + i]);
        }

        return objectives.ToValueList();

        void Add(Department department, Kpi? kpi, Goal? goal, ResolvedMetric metric, Direction? direction, DirectionBasis? basis, double? share, double stake) =>
            objectives.Add(new Objective
            {
                Index = objectives.Count,
                Department = department,
                Kpi = kpi,
                Goal = goal,
                Metric = metric,
                Direction = direction,
                Basis = basis,
                Share = share,
                Stake = stake,
            });
    }

    // An owner who is measured on the goal's metric already, and no share is asked of him, has his part in it.
    private static bool HasKpi(ResolvedKpi[] kpis, ResolvedGoal goal) =>
        kpis.Any(k => k.Metric == goal.Metric && k.Direction == goal.Direction);
}
