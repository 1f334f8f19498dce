using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>
/// Turns weights, incentives and shares of goals into stakes. A KPI's attention is its weight relative to the department's
/// heaviest plus its mean share of the department's incentives, so that what is paid counts as much as what is weighed and a
/// KPI more takes nothing from the others; a shared goal takes its share of the whole. A stake is attention relative to the largest.
/// </summary>
internal static class Stakes
{
    // Shares that leave nothing for the KPIs are brought down to this, all in proportion.
    private const double MaxGoalShare = 0.95;

    /// <summary>The stakes of the department's KPIs, then those of its parts in goals, in the order given.</summary>
    public static double[] Of(Department department, IReadOnlyList<Kpi> kpis, IReadOnlyList<double?> goalShares)
    {
        var attention = new double[kpis.Count + goalShares.Count];
        AddWeights(kpis, attention);
        AddRewards(department, kpis, attention);
        AddGoals(kpis.Count, goalShares, attention);
        var largest = attention.Length == 0 ? 0 : attention.Max();
        return largest > 0 ? Array.ConvertAll(attention, a => a / largest) : attention;
    }

    private static void AddWeights(IReadOnlyList<Kpi> kpis, double[] attention)
    {
        var given = kpis.Where(k => k.Weight is not null).Select(k => k.Weight!.Value).ToArray();
        var usual = given.Length == 0 ? 1 : given.Average();
        var heaviest = kpis.Count == 0 ? 0 : kpis.Max(k => k.Weight ?? usual);
        for (var i = 0; i < kpis.Count; i++) attention[i] = heaviest > 0 ? (kpis[i].Weight ?? usual) / heaviest : 0;
    }

    private static void AddRewards(Department department, IReadOnlyList<Kpi> kpis, double[] attention)
    {
        if (department.Incentives.Count == 0) return;
        var names = new NameTable<Kpi>();
        foreach (var kpi in kpis)
        {
            names.Add(kpi, kpi.Id, kpi.Name);
            names.AddQualified(kpi, $"{department.Id}/{kpi.Id}", $"{department.Name}/{kpi.Name}");
        }

        foreach (var reward in department.Incentives.SelectMany(i => i.Rewards))
        {
            if (names.Single(reward.Kpi) is not { } kpi) continue;
            for (var i = 0; i < kpis.Count; i++)
            {
                if (ReferenceEquals(kpis[i], kpi)) attention[i] += reward.Share / department.Incentives.Count;
            }
        }
    }

    private static void AddGoals(int kpiCount, IReadOnlyList<double?> shares, double[] attention)
    {
        if (shares.Count == 0) return;
        var kpiTotal = attention.Sum();
        var usual = kpiTotal > 0 ? kpiTotal / kpiCount : 1;
        var unsharedTotal = kpiTotal + (shares.Count(s => s is null) * usual);
        var shareTotal = shares.Sum(s => s ?? 0);
        var scale = shareTotal > MaxGoalShare ? MaxGoalShare / shareTotal : 1;
        var total = unsharedTotal > 0 ? unsharedTotal / (1 - (shareTotal * scale)) : 1;
        for (var i = 0; i < shares.Count; i++) attention[kpiCount + i] = shares[i] is { } share ? share * scale * total : usual;
    }
}
