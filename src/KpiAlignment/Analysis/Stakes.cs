using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>
/// Turns weights, incentives and shares of goals into stakes. A KPI's attention is its weight relative to the department's
/// heaviest plus its mean share of the department's incentives, so that what is paid counts as much as what is weighed and a
/// KPI more takes nothing from the others; a shared goal takes its share of the whole, and what is paid for it besides. A stake is attention relative to the largest.
/// </summary>
internal static class Stakes
{
    // Shares that leave nothing for the KPIs are brought down to this, all in proportion.
    private const double MaxGoalShare = 0.95;

    /// <summary>The stakes of a department's KPIs, then those of its parts in goals, in the order given; the rewards, 0 to 1, are those of both.</summary>
    public static double[] Of(ReadOnlySpan<double?> weights, ReadOnlySpan<double?> goalShares, ReadOnlySpan<double> rewards)
    {
        var attention = new double[weights.Length + goalShares.Length];
        AddWeights(weights, attention);
        for (var i = 0; i < weights.Length; i++) attention[i] += rewards[i];
        AddGoals(weights.Length, goalShares, attention);
        for (var i = weights.Length; i < attention.Length; i++) attention[i] += rewards[i];
        var largest = 0.0;
        foreach (var a in attention) largest = Math.Max(largest, a);
        if (largest == 0) return attention;
        for (var i = 0; i < attention.Length; i++) attention[i] /= largest;
        return attention;
    }

    /// <summary>The mean share of a department's incentives that goes to these rewards of it, 0 to 1.</summary>
    public static double MeanShare(IReadOnlyCollection<ResolvedReward> rewards, Department department) =>
        rewards.Count == 0 ? 0 : rewards.Sum(r => r.Share) / department.Incentives.Count;

    /// <summary>What a KPI weighs for which no weight is given: the mean of those that are, or 1.</summary>
    public static double UsualWeight(ReadOnlySpan<double?> weights)
    {
        var (sum, given) = (0.0, 0);
        foreach (var weight in weights)
        {
            if (weight is not { } w) continue;
            sum += w;
            given++;
        }

        if (given == 0) return 1;
        if (double.IsFinite(sum)) return sum / given;
        // The largest numbers that there are add up to none.
        var mean = 0.0;
        foreach (var weight in weights) mean += (weight ?? 0) / given;
        return mean;
    }

    private static void AddWeights(ReadOnlySpan<double?> weights, double[] attention)
    {
        var usual = UsualWeight(weights);
        var heaviest = 0.0;
        foreach (var weight in weights) heaviest = Math.Max(heaviest, weight ?? usual);
        for (var i = 0; i < weights.Length; i++) attention[i] = heaviest > 0 ? (weights[i] ?? usual) / heaviest : 0;
    }

    private static void AddGoals(int kpiCount, ReadOnlySpan<double?> shares, double[] attention)
    {
        if (shares.Length == 0) return;
        var (kpiTotal, shareTotal, unshared) = (0.0, 0.0, 0);
        for (var i = 0; i < kpiCount; i++) kpiTotal += attention[i];
        foreach (var share in shares)
        {
            shareTotal += share ?? 0;
            if (share is null) unshared++;
        }

        var usual = kpiTotal > 0 ? kpiTotal / kpiCount : 1;
        var unsharedTotal = kpiTotal + (unshared * usual);
        var scale = shareTotal > MaxGoalShare ? MaxGoalShare / shareTotal : 1;
        var total = unsharedTotal > 0 ? unsharedTotal / (1 - (shareTotal * scale)) : 1;
        for (var i = 0; i < shares.Length; i++) attention[kpiCount + i] = shares[i] is { } share ? share * scale * total : usual;
    }
}
