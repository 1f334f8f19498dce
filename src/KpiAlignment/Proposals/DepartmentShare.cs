using KpiAlignment.Model;

namespace KpiAlignment.Proposals;

/// <summary>How much of what counts for a department a proposal takes.</summary>
/// <param name="Department">The department.</param>
/// <param name="Share">The share of its scorecard, 0 to 1; for a guardrail the share of the weights of its KPIs.</param>
public sealed record DepartmentShare(Department Department, double Share);
