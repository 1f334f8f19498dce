using KpiAlignment.Model;
using KpiAlignment.Reporting.Html;
using KpiAlignment.Reporting.Json;

namespace KpiAlignment.Reporting;

/// <summary>The formats that reports can be written in.</summary>
public static class ReportWriters
{
    /// <summary>A writer for each format.</summary>
    public static ValueList<IReportWriter> All { get; } = [new HtmlReportWriter(), new JsonReportWriter()];

    /// <summary>A report as a text.</summary>
    public static string ToText(this IReportWriter writer, ReportContent content)
    {
        ArgumentNullException.ThrowIfNull(writer);
        var output = new StringWriter { NewLine = "\n" };
        writer.Write(content, output);
        return output.ToString();
    }
}
