namespace KpiAlignment.Reporting.Diagrams;

internal enum NodeKind
{
    Department,
    Goal,
    ProposedGoal,
}

/// <summary>What is drawn as a shape.</summary>
/// <param name="Id">A letter and a number, so that names need not be ids.</param>
/// <param name="Kind">What it is.</param>
/// <param name="Label">What is written in it, as the files have it.</param>
internal sealed record DiagramNode(string Id, NodeKind Kind, string Label);
