using KpiAlignment.Reporting.Diagrams;
using KpiAlignment.Reporting.Wording;

namespace KpiAlignment.Reporting.Dot;

/// <summary>Writes reports as a graph in the DOT language of Graphviz, to be laid out and drawn by <c>dot -Tsvg</c>.</summary>
public sealed class DotReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "dot";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var line in Lines(content.Report is { } report ? Diagram.Of(report, content.Culture) : Diagram.OfNothing(content))) output.Write($"{line}\n");
    }

    private static IEnumerable<string> Lines(Diagram diagram)
    {
        yield return $"digraph {Text(diagram.Title)} {{";
        yield return $"  graph [label={Text(diagram.Note is { } note ? $"{diagram.Title}: {note}" : diagram.Title)}, labelloc=t, rankdir=LR, fontname=\"Helvetica,Arial,sans-serif\"]";
        yield return "  node [shape=box, style=rounded, fontname=\"Helvetica,Arial,sans-serif\"]";
        yield return "  edge [fontname=\"Helvetica,Arial,sans-serif\", fontsize=10]";
        foreach (var node in diagram.Nodes) yield return $"  {node.Id} [label={Text(node.Label)}{Look(node.Kind)}]";
        foreach (var edge in diagram.Edges) yield return $"  {edge.From} -> {edge.To} [label={Text(edge.Label)}, {Look(edge.Kind)}]";
        yield return "}";
    }

    private static string Look(NodeKind kind) => kind switch
    {
        NodeKind.Goal => ", shape=ellipse, style=solid, color=\"#2471a3\"",
        NodeKind.ProposedGoal => ", shape=hexagon, style=dashed, color=\"#1e8449\"",
        _ => "",
    };

    private static string Look(EdgeKind kind) => kind switch
    {
        EdgeKind.Conflict => "dir=both, arrowhead=tee, arrowtail=tee, color=\"#c0392b\", penwidth=3",
        EdgeKind.Dependency => "style=dashed, color=\"#b9770e\"",
        EdgeKind.Part => "dir=none, color=\"#909497\"",
        EdgeKind.Owner => "color=\"#2471a3\"",
        _ => "color=\"#1e8449\", penwidth=2",
    };

    // A label takes escapes of its own and the entities of HTML.
    private static string Text(string text) =>
        $"\"{SafeText.Of(text).Replace("\\", "\\\\", StringComparison.Ordinal).Replace("\"", "\\\"", StringComparison.Ordinal).Replace("&", "&amp;", StringComparison.Ordinal)}\"";
}
