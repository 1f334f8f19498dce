using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Parts;

/// <summary>What is told together: who, how grave, what, why, what else, and what to do about it.</summary>
internal sealed class GroupCard(ReportView view)
{
    // More than this folds.
    private const int MostOthers = 4;

    private readonly Words words = view.Words;
    private readonly Marks marks = new(view);
    private readonly ChainDrawing drawing = new(view.Words);

    /// <summary>With its chains of causes drawn.</summary>
    public Node Full(FindingGroup group) => Card(group, "card")[
        Head(group, marks.Strength(group.Gravest)),
        Causes(group.Gravest),
        Others(group),
        Assumptions(group.Gravest),
        marks.Answer(group, isBrief: false)];

    /// <summary>In less room.</summary>
    public Node Brief(FindingGroup group) => Card(group, "card brief")[
        Head(group, marks.StrengthInWords(group.Gravest)),
        Others(group),
        marks.Answer(group, isBrief: true)];

    private static string Lower<T>(T word) => $"{word}".ToLowerInvariant();

    private Element Card(FindingGroup group, string kind) => Article.Class(kind).Id(group.Anchor)
        .With("data-departments", view.PlacesOf(group.Departments))
        .With("data-severity", Lower(group.Gravest.Severity))
        .With("data-matter", Lower(group.Matter))
        .With("data-certainty", group.Gravest.Confidence);

    private Node Head(FindingGroup group, Node strength) => All(
        Div.Class("head")[marks.Badge(group.Gravest.Severity), H3[Who(group)], strength, marks.Rule(group.Gravest.RuleId)],
        P.Class("says")[group.Gravest.Message.In(words.Culture)]);

    private string Who(FindingGroup group) => group.Between is null || group.Matter != Matter.Opposing
        ? view.Names.Who(group.Gravest)
        : $"{group.Between.First.Name} × {group.Between.Second.Name}";

    private Node Causes(Finding finding)
    {
        var chains = CausalChains.Of(finding, view.Report.Analysis);
        if (chains.Telling.Count == 0) return Node.None;
        return Div.Class("causes")[
            drawing.Draw(chains.Telling),
            chains.Further.Count == 0 ? Node.None : Details[Summary[words.Format("MoreChains", chains.Further.Count)], drawing.Draw(chains.Further)],
            drawing.Reasons(chains.Telling)];
    }

    private Node Others(FindingGroup group)
    {
        var others = group.Findings.Skip(1).ToArray();
        if (others.Length == 0) return Node.None;
        // One more takes no more room than saying that there is one.
        var shown = others.Length == MostOthers + 1 ? MostOthers + 1 : Math.Min(MostOthers, others.Length);
        return Div.Class("others")[
            H4[words["Also"]],
            Ul[Each(others.Take(shown), Other)],
            shown == others.Length ? Node.None : Details[Summary[words.Format("AndMore", others.Length - shown)], Ul[Each(others.Skip(shown), Other)]]];
    }

    private Element Other(Finding finding) => Li[view.Names.InShort(finding), " ", marks.RuleName(finding.RuleId)];

    private Node Assumptions(Finding finding) => finding.Assumptions.Count == 0 ? Node.None : Details.Class("assumptions")[
        Summary[words.Format("Assumptions", finding.Assumptions.Count)],
        Ul[Each(finding.Assumptions, a => Li[a.In(words.Culture)])]];
}
