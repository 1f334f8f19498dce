namespace KpiAlignment.Model;

/// <summary>An objective's part in an incentive.</summary>
/// <param name="Objective">A KPI of the department, by id or name, or <c>Department/KPI</c>; or else a goal, by id or name.</param>
/// <param name="Share">Its share of the incentive, 0 to 1.</param>
public sealed record Reward(string Objective, double Share)
{
    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
