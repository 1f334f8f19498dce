using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Which way an objective should go, and what told it.</summary>
/// <param name="Direction">Which way.</param>
/// <param name="Basis">What told it.</param>
public readonly record struct InferredDirection(Direction Direction, DirectionBasis Basis);
