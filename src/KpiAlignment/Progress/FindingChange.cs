using KpiAlignment.Rules;

namespace KpiAlignment.Progress;

/// <summary>A finding that is in both reports, with another severity or strength.</summary>
/// <param name="Before">The finding as it was.</param>
/// <param name="After">The finding as it is.</param>
public sealed record FindingChange(Finding Before, Finding After);
