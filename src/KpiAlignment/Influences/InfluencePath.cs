using KpiAlignment.Model;

namespace KpiAlignment.Influences;

/// <summary>A simple path through the graph: no node twice.</summary>
/// <param name="Start">The node it starts from.</param>
/// <param name="Edges">Its edges in order, as indexes into <see cref="InfluenceGraph.Edges"/>; none for the path from a node to itself.</param>
/// <param name="SignedStrength">The product of its influences' signed strengths, −1 to 1; 1 for the empty path.</param>
public sealed record InfluencePath(int Start, ValueList<int> Edges, double SignedStrength);
