using KpiAlignment.Model;

namespace KpiAlignment.Assessment;

/// <summary>How well a department does in a part of the alignment score.</summary>
/// <param name="Department">The department.</param>
/// <param name="Value">What its findings leave it, 0 to 100.</param>
public sealed record DepartmentScore(Department Department, double Value);
