using KpiAlignment.Progress;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>What has become of the organisation since an earlier version.</summary>
internal sealed class TrendSection(ReportView view, ReportComparison comparison) : Section(view, "trend")
{
    private readonly Marks marks = new(view);

    protected override Node Content() => All(
        Score(),
        P[Words.Format("trend.Summary", comparison.Gone.Count, comparison.New.Count, comparison.Worse.Count, comparison.Better.Count, comparison.Unchanged)],
        Div.Class("changes")[
            Findings("trend.New", comparison.New, marks.InShort),
            Findings("trend.Worse", comparison.Worse, Change),
            Findings("trend.Better", comparison.Better, Change),
            // What is gone is told of nowhere else, and shares its name with nothing that is.
            Findings("trend.Gone", comparison.Gone, f => Span[View.Names.InShort(f)])],
        Surveys(),
        LeadTimes());

    private Node Score() => comparison is not { Before.Score.Value: { } before, After.Score.Value: { } after } ? Node.None : Div.Class("coverage")[
        // The difference of the figures as they are shown, so that it adds up.
        P.Class("figure")[Strong[(Math.Round(after) - Math.Round(before)).ToString("+0;−0;0", Words.Culture)], " ", Span[Words["trend.Points"]]],
        Dl.Class("lengths")[Length("Effect.Before", before), Length("trend.Now", after)]];

    private Element Length(string key, double score) => Div[Dt[Words[key]], Dd[Bars.Of(score / 100, "share"), Strong[score.ToString("0", Words.Culture)]]];

    private Node Findings<T>(string key, IReadOnlyCollection<T> findings, Func<T, Node> name)
    {
        const int most = 8;
        if (findings.Count == 0) return Node.None;
        return Div.Class("others")[
            H3[Words[key], " ", Span.Class("aside")[findings.Count.ToString(Words.Culture)]],
            Ul[Each(findings.Take(most), f => Li[name(f)])],
            findings.Count <= most ? Node.None : Details[Summary[Words.Format("AndMore", findings.Count - most)], Ul[Each(findings.Skip(most), f => Li[name(f)])]]];
    }

    private Node Change(FindingChange change) => All(
        marks.InShort(change.After),
        " ",
        Span.Class("aside")[Words.Format("trend.From", View.Names.Word(change.Before.Severity), Words.Percent(change.Before.Strength))]);

    private Node Surveys()
    {
        var changed = comparison.Surveys.Where(s => s.AfterYear != s.BeforeYear || s.After != s.Before).ToArray();
        if (changed.Length == 0) return Node.None;
        return All(H3[Words["trend.Surveys"]], Ul[Each(changed, s => Li[Words.Format("trend.Survey", s.From.Name, s.About.Name, s.Before, s.BeforeYear, s.After, s.AfterYear)])]);
    }

    private Node LeadTimes() => comparison is not { LeadTimeBefore: { } before, LeadTimeAfter: { } after } || before == after
        ? Node.None
        : All(H3[Words["trend.LeadTimes"]], P[Words.Format("trend.LeadTime", Words.Percent(before), Words.Percent(after))]);
}
