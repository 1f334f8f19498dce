using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Lists what each department strives for: its KPIs, its parts in goals, and the goals that it is paid for.</summary>
internal static class ObjectiveFinder
{
    public static ValueList<Objective> Find(ResolvedOrganization organization, CancellationToken cancellationToken)
    {
        var objectives = new List<Objective>();
        var kpisOf = organization.Kpis.ToLookup(k => k.Department.Id, StringComparer.Ordinal);
        var partsOf = organization.Goals
            .SelectMany(g => g.Owners.Select(o => (o.Department.Id, Part: new GoalPart(g, o.Share))))
            .ToLookup(g => g.Id, g => g.Part, StringComparer.Ordinal);
        foreach (var (place, department) in organization.Departments.Index())
        {
            cancellationToken.ThrowIfCancellationRequested();
            var kpis = kpisOf[department.Department.Id].ToArray();
            var goals = partsOf[department.Department.Id].Concat(PaidFor(department, organization.Goals))
                .Where(g => g.Share is not null || KpiOn(g.Goal, kpis) < 0).ToArray();
            var byPlace = department.Rewards.ToLookup(r => PlaceOf(r, kpis, goals, organization.Goals));
            ValueList<ResolvedReward>[] rewards = [.. Enumerable.Range(0, kpis.Length + goals.Length).Select(i => byPlace[i].ToValueList())];
            var paid = Array.ConvertAll(rewards, r => Stakes.MeanShare(r, department.Department));
            var stakes = Stakes.Of(Array.ConvertAll(kpis, k => k.Kpi.Weight), Array.ConvertAll(goals, g => g.Share), paid);
            for (var i = 0; i < stakes.Length; i++)
            {
                var kpi = i < kpis.Length ? kpis[i] : null;
                var part = i < kpis.Length ? null : goals[i - kpis.Length];
                objectives.Add(new Objective
                {
                    Index = objectives.Count,
                    Department = department.Department,
                    DepartmentIndex = place,
                    Kpi = kpi?.Kpi,
                    Goal = part?.Goal.Goal,
                    Metric = kpi?.Metric ?? part!.Goal.Metric,
                    Direction = kpi is null ? part!.Goal.Direction : kpi.Direction,
                    Basis = kpi is null ? part!.Goal.Basis : kpi.Basis,
                    Share = part?.Share,
                    Rewards = rewards[i],
                    Stake = stakes[i],
                });
            }
        }

        return objectives.ToValueList();
    }

    // Who is paid for a goal strives for it, owner or not.
    private static IEnumerable<GoalPart> PaidFor(ResolvedDepartment department, ValueList<ResolvedGoal> goals) =>
        from id in department.Rewards.Where(r => r.IsOnGoal).Select(r => r.Objective).Distinct(StringComparer.Ordinal)
        let goal = goals.First(g => g.Goal.Id == id)
        where !goal.Owners.Any(o => o.Department.Id == department.Department.Id)
        select new GoalPart(goal, null);

    private static int PlaceOf(ResolvedReward reward, ResolvedKpi[] kpis, GoalPart[] goals, ValueList<ResolvedGoal> all)
    {
        if (!reward.IsOnGoal) return Array.FindIndex(kpis, k => k.Kpi.Id == reward.Objective);
        var own = Array.FindIndex(goals, g => g.Goal.Goal.Id == reward.Objective);
        return own >= 0 ? kpis.Length + own : KpiOn(all.First(g => g.Goal.Id == reward.Objective), kpis);
    }

    // An owner who is measured on the goal's metric already, and no share is asked of him, has his part in it.
    private static int KpiOn(ResolvedGoal goal, ResolvedKpi[] kpis) =>
        Array.FindIndex(kpis, k => k.Metric == goal.Metric && k.Direction == goal.Direction);

    private sealed record GoalPart(ResolvedGoal Goal, double? Share);
}
