using System.Text.Json;

namespace KpiAlignment.Reporting.Json;

/// <summary>Writes reports as JSON by the contract of <c>docs/json-report.md</c>. The language does not matter: texts are there in both.</summary>
public sealed class JsonReportWriter : IReportWriter
{
    /// <summary>The version of the contract. Keys, and words of a list that the page calls open, may be added under a version; nothing else changes without a new one.</summary>
    public const int Version = 1;

    /// <inheritdoc/>
    public string Format => "json";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        var document = content.Report is { } report ? ReportMapper.Map(report, content.Diagnostics) : ReportMapper.Map(content.Diagnostics);
        output.Write(JsonSerializer.Serialize(document, ReportJsonContext.Readable.ReportDocument));
    }
}
