using System.Text.RegularExpressions;
using KpiAlignment.Reporting;

namespace KpiAlignment.Tests.Reporting.Diagrams;

public partial class DiagramTests
{
    public static TheoryData<string> Samples => [.. KpiAlignment.Tests.Samples.Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_line_of_a_drawing_is_of_its_language(string sample) => AssertWellFormed(ReportContents.OfSample(sample));

    [Fact]
    public void Names_stay_labels()
    {
        AssertWellFormed(ReportContents.OfYaml(ReportContents.Hostile));
        AssertWellFormed(ReportContents.Broken);
    }

    [Fact]
    public void Many_departments_are_drawn_only_where_something_ties_them()
    {
        var large = Enumerable.Range(0, 60).Aggregate(Organizations.Empty, (o, i) => o.Department($"D{i}", Organizations.Up($"m{i}"))).Influence("m0", -.8, "m1");
        var content = new ReportContent { Report = AlignmentAnalyzer.Default.Analyze(large) };

        Assert.Equal(["d1", "d2"], MermaidNode().Matches(content.In("mermaid")).Select(m => m.Groups["id"].Value).Where(id => id.StartsWith('d')));
        Assert.Contains("%% Left out of the picture: 58 of 60 departments\n", content.In("mermaid"), StringComparison.Ordinal);
    }

    [Fact]
    public void Shows_who_works_against_whom_who_needs_whom_and_what_they_share()
    {
        var drawing = ReportContents.Example.In("mermaid");

        Assert.Contains("d2 x==x|\"Crates through the hatch 80#37;\"| d4\n", drawing, StringComparison.Ordinal);
        Assert.Contains("d3 -.->|\"Crates ready by the door 50#37;\"| d2\n", drawing, StringComparison.Ordinal);
        Assert.Contains("g2([\"Whole crates\"]):::goal\n", drawing, StringComparison.Ordinal);
        Assert.Contains(":::proposed\n", drawing, StringComparison.Ordinal);
    }

    private static void AssertWellFormed(ReportContent content)
    {
        Assert.All(content.In("mermaid").TrimEnd('\n').Split('\n'), l => Assert.Matches(MermaidLine, l));
        Assert.All(content.In("dot").TrimEnd('\n').Split('\n'), l => Assert.Matches(DotLine(), l));
        foreach (var (text, node, edge) in new[] { (content.In("mermaid"), MermaidNode(), MermaidEdge()), (content.In("dot"), DotNode(), DotEdge()) })
        {
            var nodes = node.Matches(text).Select(m => m.Groups["id"].Value).ToHashSet();
            Assert.All(edge.Matches(text), e => Assert.Subset(nodes, new HashSet<string> { e.Groups["from"].Value, e.Groups["to"].Value }));
        }
    }

    // A label holds letters, digits and characters by number, so nothing in it ends it.
    private static readonly Regex MermaidLine = new(
        """^flowchart LR$|^  %% [^{}<>]*$|^  [dgp]\d+(\[LABEL\]|\(\[LABEL\]\):::goal|\{\{LABEL\}\}:::proposed)$|^  [dgp]\d+ (x==x|-\.->|---|-->|==>)(\|LABEL\|)? [dgp]\d+$|^  (linkStyle [\d,]+|classDef \w+) [\w#:,. -]+$"""
            .Replace("LABEL", """(?:"(?:[\p{L}\p{Nd} ,.▲▼]|#\d+;)*")""", StringComparison.Ordinal));

    [GeneratedRegex("""^digraph "(?:[^"\\]|\\.)*" \{$|^  (graph|node|edge) \[.*\]$|^  [dgp]\d+ \[label="(?:[^"\\]|\\.)*"(, \w+="?[#\w]+"?)*\]$|^  [dgp]\d+ -> [dgp]\d+ \[label="(?:[^"\\]|\\.)*"(, \w+="?[#\w]+"?)*\]$|^\}$""")]
    private static partial Regex DotLine();

    [GeneratedRegex("""^  (?<id>[dgp]\d+)[\[({]""", RegexOptions.Multiline)]
    private static partial Regex MermaidNode();

    [GeneratedRegex("""^  (?<from>[dgp]\d+) [x=.>-]+(\|".*"\|)? (?<to>[dgp]\d+)$""", RegexOptions.Multiline)]
    private static partial Regex MermaidEdge();

    [GeneratedRegex("""^  (?<id>[dgp]\d+) \[""", RegexOptions.Multiline)]
    private static partial Regex DotNode();

    [GeneratedRegex("""^  (?<from>[dgp]\d+) -> (?<to>[dgp]\d+) """, RegexOptions.Multiline)]
    private static partial Regex DotEdge();
}
