namespace KpiAlignment.Reporting.Diagrams;

internal enum EdgeKind
{
    /// <summary>Two departments work against each other.</summary>
    Conflict,

    /// <summary>A department needs what another drives and does not feel.</summary>
    Dependency,

    /// <summary>A department is part of another.</summary>
    Part,

    /// <summary>A department answers for a shared goal.</summary>
    Owner,

    /// <summary>A department would take on a shared goal.</summary>
    Proposed,
}

/// <summary>What is drawn as a line.</summary>
/// <param name="From">The node that it starts at.</param>
/// <param name="To">The node that it leads to.</param>
/// <param name="Kind">What it says of the two.</param>
/// <param name="Label">What is written along it; may be empty.</param>
internal sealed record DiagramEdge(string From, string To, EdgeKind Kind, string Label);
