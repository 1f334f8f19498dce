using System.Globalization;
using System.Text;
using KpiAlignment.Reporting.Diagrams;
using KpiAlignment.Reporting.Wording;

namespace KpiAlignment.Reporting.Mermaid;

/// <summary>Writes reports as a flowchart in Mermaid's language, which GitHub, GitLab and many wikis draw.</summary>
public sealed class MermaidReportWriter : IReportWriter
{
    private static readonly (EdgeKind Kind, string Style)[] Styles =
    [
        (EdgeKind.Conflict, "stroke:#c0392b,stroke-width:3px"),
        (EdgeKind.Dependency, "stroke:#b9770e"),
        (EdgeKind.Part, "stroke:#909497"),
        (EdgeKind.Owner, "stroke:#2471a3"),
        (EdgeKind.Proposed, "stroke:#1e8449,stroke-width:2px"),
    ];

    /// <inheritdoc/>
    public string Format => "mermaid";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var line in Lines(content.Report is { } report ? Diagram.Of(report, content.Culture) : Diagram.OfNothing(content))) output.Write($"{line}\n");
    }

    private static IEnumerable<string> Lines(Diagram diagram)
    {
        yield return "flowchart LR";
        yield return $"  %% {Comment(diagram.Title)}";
        if (diagram.Note is { } note) yield return $"  %% {Comment(note)}";
        foreach (var node in diagram.Nodes) yield return $"  {node.Id}{Shape(node)}";
        foreach (var edge in diagram.Edges) yield return $"  {edge.From} {Arrow(edge.Kind)}{(edge.Label.Length == 0 ? "" : $"|\"{Text(edge.Label)}\"|")} {edge.To}";
        foreach (var (kind, style) in Styles)
        {
            var places = diagram.Edges.Index().Where(e => e.Item.Kind == kind).Select(e => e.Index).ToArray();
            if (places.Length > 0) yield return $"  linkStyle {string.Join(',', places)} {style}";
        }

        if (diagram.Nodes.Any(n => n.Kind == NodeKind.Goal)) yield return "  classDef goal stroke:#2471a3,stroke-width:2px";
        if (diagram.Nodes.Any(n => n.Kind == NodeKind.ProposedGoal)) yield return "  classDef proposed stroke:#1e8449,stroke-width:2px,stroke-dasharray:6 3";
    }

    private static string Shape(DiagramNode node) => node.Kind switch
    {
        NodeKind.Goal => $"([\"{Text(node.Label)}\"]):::goal",
        NodeKind.ProposedGoal => $"{{{{\"{Text(node.Label)}\"}}}}:::proposed",
        _ => $"[\"{Text(node.Label)}\"]",
    };

    private static string Arrow(EdgeKind kind) => kind switch
    {
        EdgeKind.Conflict => "x==x",
        EdgeKind.Dependency => "-.->",
        EdgeKind.Part => "---",
        EdgeKind.Owner => "-->",
        _ => "==>",
    };

    // A comment that starts with a brace would be a directive, and whoever looks for tags needn't know what a comment is.
    private static string Comment(string text) => SafeText.Of(text).Replace('{', '(').Replace('}', ')').Replace('<', '‹').Replace('>', '›');

    // Whatever is neither letter nor digit may mean something to Mermaid, to Markdown or to HTML; by its number it means itself.
    private static string Text(string text)
    {
        var escaped = new StringBuilder();
        foreach (var rune in SafeText.Of(text).EnumerateRunes())
        {
            if (Rune.IsLetterOrDigit(rune) || rune.Value is ' ' or ',' or '.' or '▲' or '▼') escaped.Append(rune);
            else escaped.Append(CultureInfo.InvariantCulture, $"#{rune.Value};");
        }

        return escaped.ToString();
    }
}
