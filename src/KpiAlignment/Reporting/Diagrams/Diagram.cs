using System.Globalization;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Diagrams;

/// <summary>An organisation as a drawing: departments, who works against whom, who needs whom, and the goals that they share or could share.</summary>
/// <param name="Title">The organisation.</param>
/// <param name="Nodes">Departments, then goals.</param>
/// <param name="Edges">By kind, the gravest first.</param>
/// <param name="Note">What the drawing leaves out; <see langword="null"/> where it shows everything.</param>
internal sealed record Diagram(string Title, IReadOnlyList<DiagramNode> Nodes, IReadOnlyList<DiagramEdge> Edges, string? Note)
{
    // More than this nobody can read on one page.
    private const int MostDepartments = 40;
    private const int MostOfAKind = 40;

    /// <summary>The drawing of a report.</summary>
    public static Diagram Of(AlignmentReport report, CultureInfo culture)
    {
        var nodes = new NodeIds(report);
        var edges = Draw(report, new FindingNames(culture, report.Rules), nodes).ToArray();
        var tied = edges.SelectMany(e => new[] { e.From, e.To }).ToHashSet(StringComparer.Ordinal);
        var departments = report.Organization.Departments;
        var shown = departments.Where(d => departments.Count <= MostDepartments || tied.Contains(nodes.Of(d))).ToArray();
        return new Diagram(
            report.Organization.Name,
            [
                .. shown.Select(d => new DiagramNode(nodes.Of(d), NodeKind.Department, d.Name)),
                .. report.Organization.Goals.Where(IsShared).Select(g => new DiagramNode(nodes.Of(g), NodeKind.Goal, g.Name)),
                .. report.Plan.Portfolio.Goals.Select(p => new DiagramNode(nodes.Of(p), NodeKind.ProposedGoal, Name(p, culture))),
            ],
            edges,
            shown.Length == departments.Count ? null : string.Format(culture, DiagramTexts.Get("LeftOut").In(culture), departments.Count - shown.Length, departments.Count));
    }

    /// <summary>What is drawn where there is no report.</summary>
    public static Diagram OfNothing(ReportContent content)
    {
        var unusable = string.Format(content.Culture, DiagramTexts.Get("Unusable").In(content.Culture), content.Diagnostics.Count(d => d.Severity == Loading.DiagnosticSeverity.Error));
        return new Diagram("KpiAlignment", [new DiagramNode("d1", NodeKind.Department, unusable)], [], null);
    }

    private static IEnumerable<DiagramEdge> Draw(AlignmentReport report, FindingNames names, NodeIds nodes)
    {
        var toActOn = report.Findings.Where(f => f.Severity >= Severity.Warning).ToLookup(FindingNames.MatterOf);
        return Frictions(Matter.Opposing, EdgeKind.Conflict)
            .Concat(Frictions(Matter.Silos, EdgeKind.Dependency))
            .Concat(report.Analysis.Resolved.Departments
                .Where(d => d.Parent is not null)
                .Select(d => new DiagramEdge(nodes.Of(d.Department), nodes.Of(d.Parent!), EdgeKind.Part, ""))
                .Take(MostOfAKind))
            .Concat(report.Analysis.Resolved.Goals
                .Where(g => IsShared(g.Goal))
                .SelectMany(g => g.Owners.Select(o => new DiagramEdge(nodes.Of(o.Department), nodes.Of(g.Goal), EdgeKind.Owner, ""))))
            .Concat(report.Plan.Portfolio.Goals
                .SelectMany(p => p.Shares.Select(s => new DiagramEdge(nodes.Of(s.Department), nodes.Of(p), EdgeKind.Proposed, names.Percent(s.Share)))));

        IEnumerable<DiagramEdge> Frictions(Matter matter, EdgeKind kind) =>
            from friction in Friction.Between(toActOn[matter]).Take(MostOfAKind)
            let about = names.About(friction.Findings[0])
            select new DiagramEdge(nodes.Of(friction.First), nodes.Of(friction.Second), kind, $"{about} {names.Percent(friction.Strength)}".TrimStart());
    }

    private static bool IsShared(Goal goal) => goal.Owners.Count > 1;

    private static string Name(Proposal proposal, CultureInfo culture) => $"{Arrow(proposal.Direction)} {proposal.Metric?.Name.In(culture)}".Trim();

    private static string Arrow(Direction? direction) => direction switch
    {
        Direction.Increase => "▲",
        Direction.Decrease => "▼",
        Direction.Maintain => "=",
        _ => "",
    };

    // By the order of the report, so that the same report gives the same ids.
    private sealed class NodeIds(AlignmentReport report)
    {
        private readonly Dictionary<string, int> departments = report.Organization.Departments.Select((d, i) => (d.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        private readonly Dictionary<string, int> goals = report.Organization.Goals.Select((g, i) => (g.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);

        public string Of(Department department) => $"d{departments[department.Id] + 1}";

        public string Of(Goal goal) => $"g{goals[goal.Id] + 1}";

        public string Of(Proposal proposal) => $"p{report.Plan.Portfolio.Goals.Index().First(x => ReferenceEquals(x.Item, proposal)).Index + 1}";
    }
}
