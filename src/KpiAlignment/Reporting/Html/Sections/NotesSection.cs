using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>What asks for no action, what is not understood, and what the loader had to say.</summary>
internal sealed class NotesSection(ReportView view, ValueList<LoadDiagnostic> diagnostics) : Section(view, "notes")
{
    private readonly Marks marks = new(view);

    // KPIs of unknown direction have their place among those that are not understood.
    private Finding[] Infos => [.. Report.Findings.Where(f => f.Severity == Severity.Info && f.RuleId != RuleIds.UnknownDirection)];

    public override bool HasContent => Infos.Length > 0 || Report.Suppressed.Count > 0 || diagnostics.Count > 0 || Unknown.Length > 0;

    protected override string Help => "";

    protected override Node Content() => All(GoodToKnow(), NotUnderstood(), Accepted(), DiagnosticsTable.Of(diagnostics, Words));

    private Node GoodToKnow() => Each(Infos.GroupBy(f => f.RuleId).OrderBy(r => r.Key, StringComparer.Ordinal), rule => Details.Class("note")[
        Summary[View.Names.Title(rule.Key), " ", Span.Class("aside")[rule.Count().ToString(Words.Culture)]],
        P[marks.Rule(rule.Key)],
        Ul[Each(rule.GroupBy(View.Names.Who).OrderByDescending(g => g.Count()), g => Li[Line(g.Key, [.. g.Select(View.Names.About).Where(a => a.Length > 0).Distinct()])])]]);

    private static Node Line(string who, string[] about) => about.Length == 0 ? who : All(Strong[who], ": ", string.Join(", ", about));

    private Node NotUnderstood() => Unknown.Length == 0 ? Node.None : Details.Class("note")[
        Summary[Words["notes.Unknown"], " ", Span.Class("aside")[Unknown.Sum(d => d.Count()).ToString(Words.Culture)]],
        P.Class("help")[Words["notes.UnknownHelp"]],
        Ul[Each(Unknown, d => Li[Line(d.Key.Name, [.. d.Select(k => k.Direction is null ? $"{k.Kpi.Name} (▲/▼?)" : k.Kpi.Name)])])]];

    // What is kept quiet is told, so that nobody takes quiet for clean.
    private Node Accepted() => Report.Suppressed.Count == 0 ? Node.None : Details.Class("note")[
        Summary[Words["notes.Accepted"], " ", Span.Class("aside")[Report.Suppressed.Count.ToString(Words.Culture)]],
        Ul[Each(Report.Suppressed, s => Li[
            Line(View.Names.Who(s.Finding), [View.Names.InShort(s.Finding)]),
            " ",
            Span.Class("aside")[View.Names.WhyAccepted(s)]])]];

    private IGrouping<Department, ResolvedKpi>[] Unknown => [.. Report.KpisNotUnderstood.GroupBy(k => k.Department)];
}
