using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>A handoff with its two departments found.</summary>
/// <param name="Handoff">The handoff as the file has it.</param>
/// <param name="From">The department that delivers.</param>
/// <param name="To">The department that receives.</param>
public sealed record ResolvedHandoff(Handoff Handoff, Department From, Department To);
