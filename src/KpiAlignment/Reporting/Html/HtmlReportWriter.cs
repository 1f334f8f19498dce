using KpiAlignment.Reporting.Html.Data;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Reporting.Html.Sections;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html;

/// <summary>
/// Writes reports as one page that a management team looks at, by <c>docs/html-report.md</c>. It needs no network and no other file, reads without
/// script, prints, and speaks the reader's language.
/// </summary>
public sealed class HtmlReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "html";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var words = new Words(content.Culture);
        var body = content.Report is { } report ? BodyOf(new ReportView(report, words), content) : BodyWithoutReport(words, content);
        output.Write("<!DOCTYPE html>");
        PageOf(words, content.Report?.Organization.Name ?? words["Unusable"], body).Write(output);
        output.Write('\n');
    }

    private static Element PageOf(Words words, string name, Node body) => Tag("html").With("lang", words.Language)[
        Tag("head")[
            Tag("meta").With("charset", "utf-8"),
            Tag("meta").With("http-equiv", "Content-Security-Policy").With("content", Assets.SecurityPolicy),
            Tag("meta").With("name", "viewport").With("content", "width=device-width, initial-scale=1"),
            Tag("meta").With("name", "generator").With("content", "KpiAlignment"),
            Tag("meta").With("name", "color-scheme").With("content", "light dark"),
            Tag("link").With("rel", "icon").With("href", "data:,"),
            Tag("title")[words.Format("Title", name)],
            Assets.Style],
        Tag("body")[body]];

    private static Node BodyOf(ReportView view, ReportContent content)
    {
        Section[] sections =
        [
            new PictureSection(view),
            new MatrixSection(view),
            new ConflictsSection(view),
            new LeversSection(view),
            .. MatterSection.All(view),
            new PlanSection(view),
            .. content.Comparison is { } comparison ? [new TrendSection(view, comparison)] : Array.Empty<Section>(),
            new NotesSection(view, content.Diagnostics),
            new MethodSection(view),
        ];
        var shown = sections.Where(s => s.HasContent).ToArray();
        return All(
            A.Class("skip").To("report")[view.Words["Skip"]],
            new Opening(view).Write(),
            new Navigation(view, shown).Write(),
            Tag("main").Id("report").With("tabindex", "-1")[Each(shown, s => s.Write())],
            Footer[P[view.Words["Foot"]]],
            PageData.Of(view).ToNode(),
            Assets.Script);
    }

    private static Node BodyWithoutReport(Words words, ReportContent content) => All(
        Header.Class("opening")[H1[words["Unusable"]], P.Class("mission")[words["UnusableHelp"]]],
        Tag("main").Id("report")[DiagnosticsTable.Of(content.Diagnostics, words)]);
}
