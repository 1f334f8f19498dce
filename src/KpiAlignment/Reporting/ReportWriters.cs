using KpiAlignment.Model;
using KpiAlignment.Reporting.Dot;
using KpiAlignment.Reporting.GitHub;
using KpiAlignment.Reporting.Html;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Reporting.JUnit;
using KpiAlignment.Reporting.Markdown;
using KpiAlignment.Reporting.Mermaid;
using KpiAlignment.Reporting.MSBuild;
using KpiAlignment.Reporting.Sarif;

namespace KpiAlignment.Reporting;

/// <summary>The formats that reports can be written in.</summary>
public static class ReportWriters
{
    /// <summary>A writer for each format.</summary>
    public static ValueList<IReportWriter> All { get; } =
    [
        new HtmlReportWriter(),
        new JsonReportWriter(),
        new MarkdownReportWriter(),
        new SarifReportWriter(),
        new JUnitReportWriter(),
        new GitHubReportWriter(),
        new MSBuildReportWriter(),
        new MermaidReportWriter(),
        new DotReportWriter(),
    ];

    /// <summary>A report as a text.</summary>
    public static string ToText(this IReportWriter writer, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = new StringWriter { NewLine = "\n" };
        writer.Write(content, output);
        return output.ToString();
    }
}
