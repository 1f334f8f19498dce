using KpiAlignment.Assessment;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>What a reader sees first: whose report it is, how well the objectives go together, how much was found, where to begin.</summary>
internal sealed class Opening(ReportView view)
{
    private readonly Words words = view.Words;
    private readonly AlignmentReport report = view.Report;

    public Node Write() => Header.Class("opening")[
        P.Class("kind")[words["Kind"]],
        H1[report.Organization.Name],
        report.Organization.Mission is { } mission ? P.Class("mission")[mission] : Node.None,
        Div.Class("overview")[Score(), Counts(), BeginWith()]];

    private Node Score() => report.Score.Value is not { } score ? Node.None : Div.Class("score")[
        P.Class("figure")[Strong[score.ToString("0", words.Culture)], " ", Span[words["Score.Of"]]],
        P.Class("caption")[words["Score"]],
        Dl.Class("parts")[Each(report.Score.Parts, Part)]];

    private Node Part(ScorePart part) => Div.Class("part")[
        Dt[view.Names.Word(part.Aspect)],
        part.Value is not { } value ? Dd.Class("unknown aside")[words["Score.Unknown"]] : Dd[
            Bars.Of(value / 100, "part"),
            Strong[value.ToString("0", words.Culture)],
            Span.Class("aside")[words.Format("Score.Weight", words.Percent(part.Weight))]]];

    private Element Counts()
    {
        var atOdds = view.GroupsOf(Matter.Opposing).Where(g => g.Between is not null).ToArray();
        return Ul.Class("counts")[
            Count(report.Organization.Departments.Count, "Count.Departments"),
            Count(report.Analysis.Resolved.Kpis.Count, "Count.Kpis"),
            Count(atOdds.Length, "Count.Pairs"),
            Count(atOdds.Count(g => g.Gravest.Severity == Severity.Error), "Count.Serious"),
            Count(view.ToActOn.Count(), "Count.ToActOn"),
            Count(report.Findings.Count(f => f.Severity == Severity.Info), "Count.ToKnow")];
    }

    private Element Count(int number, string key) => Li[Strong[number.ToString("N0", words.Culture)], " ", Span[words[key]]];

    private Node BeginWith() => report.Plan.Steps is not [var step, ..]
        ? (report.Findings.Count == 0 ? P.Class("begin")[words["Nothing"]] : Node.None)
        : P.Class("begin")[
            Span.Class("caption")[words["BeginWith"]],
            " ",
            A.To(view.AnchorOf(step))[step.Message.In(words.Culture)]];
}
