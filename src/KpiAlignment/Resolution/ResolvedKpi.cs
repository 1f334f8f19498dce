using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A KPI with its metric and its direction found.</summary>
/// <param name="Department">The department whose KPI it is.</param>
/// <param name="Kpi">The KPI as the file has it.</param>
/// <param name="Metric">The metric it measures.</param>
/// <param name="Direction">Which way it should go, or <see langword="null"/> where neither file nor catalogue nor wording nor the words of the name tell.</param>
public sealed record ResolvedKpi(Department Department, Kpi Kpi, ResolvedMetric Metric, Direction? Direction)
{
    /// <summary>What told the direction; <see langword="null"/> where nothing did.</summary>
    public DirectionBasis? Basis { get; init; }

    /// <summary>What its name and the department's trade suggest of its lever.</summary>
    internal LeverWish? Wish { get; init; }
}
