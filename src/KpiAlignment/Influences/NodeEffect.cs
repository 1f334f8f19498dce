using System.Runtime.InteropServices;

namespace KpiAlignment.Influences;

/// <summary>The effect of one node on a target.</summary>
/// <param name="Node">The node that drives.</param>
/// <param name="Effect">What more of it does to the target.</param>
/// <param name="FirstNode">
/// The first node behind <paramref name="Node"/> on the strongest path of the net effect's sign; <see cref="NoSingleFirst"/>
/// where the path is empty or equally strong ones start differently.
/// </param>
[StructLayout(LayoutKind.Auto)]
public readonly record struct NodeEffect(int Node, Effect Effect, int FirstNode)
{
    /// <summary>Stands for no single first node.</summary>
    public const int NoSingleFirst = -1;

    /// <summary>Whether the strongest paths of the two part at the node that they start from.</summary>
    public bool PartsFrom(NodeEffect other) =>
        FirstNode == NoSingleFirst || other.FirstNode == NoSingleFirst || FirstNode != other.FirstNode;
}
