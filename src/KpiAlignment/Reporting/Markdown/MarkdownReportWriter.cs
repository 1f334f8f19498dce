using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>Writes reports in GitHub Flavored Markdown, for a pull request or a wiki: summary, picture, tables of who works against whom and why, and the plan.</summary>
public sealed class MarkdownReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "markdown";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var page = new MarkdownPage(output);
        var texts = new MarkdownTexts(content.Culture);
        if (content.Report is { } report) Write(content, report, page, texts);
        else page.Title(1, texts["Unusable"]);
        WriteDiagnostics(content, page, texts);
        page.End();
    }

    private static void Write(ReportContent content, AlignmentReport report, MarkdownPage page, MarkdownTexts texts)
    {
        var names = new FindingNames(content.Culture, report.Rules);
        MarkdownSummary.Write(content, report, names, page, texts);
        if (content.Comparison is { } comparison) MarkdownComparison.Write(comparison, names, page, texts);
        if (report.Findings.Any(f => f.Severity >= Severity.Warning)) MarkdownPicture.Write(content, page, texts);
        new MarkdownFindings(report, names, page, texts).Write();
        new MarkdownPlan(report, names, page, texts).Write();
    }

    // The loader speaks English.
    private static void WriteDiagnostics(ReportContent content, MarkdownPage page, MarkdownTexts texts)
    {
        if (content.Diagnostics.Count == 0) return;
        var names = new FindingNames(content.Culture, []);
        page.Title(2, texts["Files"]);
        page.Table(
            [texts["Severity"], texts["Place"], texts["What"], texts["Rule"]],
            content.Diagnostics.Select(d => (string[])[names.Word(d.Severity == Loading.DiagnosticSeverity.Error ? Severity.Error : Severity.Warning), d.Location.ToString(), d.Message.In(content.Culture), d.Id]));
    }
}
