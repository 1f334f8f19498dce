using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Which way KPIs should go, where need be by the goals of the whole organisation.</summary>
internal sealed class KpiDirections
{
    private readonly Dictionary<int, Direction> byGoal;

    public KpiDirections(IEnumerable<ResolvedGoal> goals) =>
        byGoal = goals
            .Where(g => g.Goal.Level == GoalLevel.Organization && g.Direction is not null && g.Basis != DirectionBasis.Name)
            .GroupBy(g => g.Metric.Index)
            .Where(g => g.Select(x => x.Direction).Distinct().Count() == 1)
            .ToDictionary(g => g.Key, g => g.First().Direction!.Value);

    /// <summary>A KPI, on a metric that is known, with its direction.</summary>
    public ResolvedKpi Resolve(OwnedKpi owned, ResolvedMetric metric, LeverWish? wish)
    {
        var (department, kpi) = owned;
        var inferred = Told(kpi, metric, wish) ?? GoalOn(metric) ?? By(LeverWishSource.Trade, wish) ?? FromName(metric);
        return new ResolvedKpi(department, kpi, metric, inferred?.Direction) { Basis = inferred?.Basis, Wish = wish };
    }

    /// <summary>What is said of an objective, be it by the name of its lever: of a "batch size reduction" to get more is to want smaller batches.</summary>
    public static InferredDirection? Told(Kpi kpi, ResolvedMetric metric, LeverWish? wish)
    {
        var told = DirectionInference.Infer(kpi, metric.Polarity);
        return told is { Direction: Direction.Increase } more && wish is { SpeaksOfLess: true } ? more with { Direction = Direction.Decrease } : told ?? By(LeverWishSource.Name, wish);
    }

    /// <summary>What the words of the name tell; what somebody says is neither good nor bad isn't guessed at.</summary>
    public static InferredDirection? FromName(ResolvedMetric metric) => metric.Polarity is null ? DirectionInference.FromName(metric.Wording) : null;

    private static InferredDirection? By(LeverWishSource source, LeverWish? wish) =>
        wish is { } found && found.Source == source ? new InferredDirection(found.Direction, source == LeverWishSource.Name ? DirectionBasis.Wording : DirectionBasis.Trade) : null;

    // Where nothing else tells, a goal of the whole organisation on the same metric says which way is good.
    private InferredDirection? GoalOn(ResolvedMetric metric) =>
        byGoal.TryGetValue(metric.Index, out var direction) ? new InferredDirection(direction, DirectionBasis.Goal) : null;
}
