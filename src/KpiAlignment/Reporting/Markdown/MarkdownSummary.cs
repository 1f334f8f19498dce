using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>How much was found, how well the objectives go together, and where to begin.</summary>
internal static class MarkdownSummary
{
    public static void Write(ReportContent content, AlignmentReport report, FindingNames names, MarkdownPage page, MarkdownTexts texts)
    {
        var atOdds = Friction.Between(report.Findings.Where(f => f.Severity >= Severity.Warning && FindingNames.IsOpposition(f)));
        page.Title(1, report.Organization.Name);
        if (report.Organization.Mission is { } mission) page.Paragraph(mission);
        if (report.Score.Value is { } score)
        {
            var parts = report.Score.Parts.Where(p => p.Value is not null).Select(p => $"{names.Word(p.Aspect)} {p.Value!.Value.ToString("0", content.Culture)}");
            page.Strong(texts.Format("Score", score), ": ", string.Join(" · ", parts));
        }

        page.Paragraph(texts.Format(
            "Summary",
            report.Organization.Departments.Count,
            report.Analysis.Resolved.Kpis.Count,
            atOdds.Count,
            atOdds.Count(f => f.Severity == Severity.Error),
            report.Findings.Count(f => f.Severity >= Severity.Warning),
            report.Findings.Count(f => f.Severity == Severity.Info)));
        if (report.Suppressed.Count > 0) page.Paragraph(texts.Format("Accepted", report.Suppressed.Count));
        if (report.Plan.Steps is [var step, ..]) page.Strong(texts["BeginWith"], " ", step.Message.In(content.Culture));
        if (report.Findings.Count == 0) page.Paragraph(texts["Nothing"]);
    }
}
