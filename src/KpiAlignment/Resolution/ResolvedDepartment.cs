using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A department with its parent, its function and what it drives found.</summary>
/// <param name="Department">The department as the file has it.</param>
/// <param name="Parent">The department it is part of.</param>
/// <param name="Function">What it does, where the catalogue recognises it.</param>
/// <param name="Drives">The metrics that its daily work moves, said by the file or by the catalogue for its function.</param>
public sealed record ResolvedDepartment(
    Department Department,
    Department? Parent,
    CatalogFunction? Function,
    ValueList<ResolvedMetric> Drives)
{
    /// <summary>Those of <see cref="Drives"/> that the file says.</summary>
    public ValueList<ResolvedMetric> SaidToDrive { get; init; } = [];

    /// <summary>What its incentives reward; a reward that names neither a KPI of the department nor a goal is left out.</summary>
    public ValueList<ResolvedReward> Rewards { get; init; } = [];
}
