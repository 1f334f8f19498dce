namespace KpiAlignment.Model;

/// <summary>A KPI's part in an incentive.</summary>
/// <param name="Kpi">The KPI, by id or name, or <c>Department/KPI</c>.</param>
/// <param name="Share">Its share of the incentive, 0 to 1.</param>
public sealed record Reward(string Kpi, double Share)
{
    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
