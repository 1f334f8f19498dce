namespace KpiAlignment.Influences;

/// <summary>An influence between two nodes.</summary>
/// <param name="From">The node that drives, from 0.</param>
/// <param name="To">The node that is driven, from 0.</param>
/// <param name="SignedStrength">−1 to 1 and not 0.</param>
public readonly record struct InfluenceEdge(int From, int To, double SignedStrength);
