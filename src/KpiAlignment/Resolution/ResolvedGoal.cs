using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A goal with its metric, its direction and its owners found.</summary>
/// <param name="Goal">The goal as the file has it.</param>
/// <param name="Metric">The metric it is measured by.</param>
/// <param name="Direction">Which way it should go, or <see langword="null"/> where nothing tells.</param>
/// <param name="Owners">The departments that answer for it, each with its share of the department's scorecard where one is given.</param>
public sealed record ResolvedGoal(
    Goal Goal,
    ResolvedMetric Metric,
    Direction? Direction,
    ValueList<(Department Department, double? Share)> Owners)
{
    /// <summary>What told the direction; <see langword="null"/> where nothing did.</summary>
    public DirectionBasis? Basis { get; init; }

    /// <summary>What its name suggests of its lever.</summary>
    internal LeverWish? Wish { get; init; }
}
