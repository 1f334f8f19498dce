using System.Text;
using System.Text.Json;
using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Reporting.Json;

/// <summary>Writes reports as JSON by the contract of <c>docs/json-report.md</c>. The same report gives the same bytes.</summary>
public static class JsonReport
{
    /// <summary>The version of the contract. Keys, and words of a list that the page calls open, may be added under a version; nothing else changes without a new one.</summary>
    public const int Version = 1;

    /// <summary>Writes a report, in UTF-8.</summary>
    /// <param name="report">The report.</param>
    /// <param name="utf8">Where to; it stays open.</param>
    /// <param name="diagnostics">What the loader had to say.</param>
    public static void Write(AlignmentReport report, Stream utf8, ValueList<LoadDiagnostic>? diagnostics = null)
    {
        ArgumentNullException.ThrowIfNull(report);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonSerializer.Serialize(utf8, ReportMapper.Map(report, diagnostics ?? []), ReportJsonContext.Readable.ReportDocument);
    }

    /// <summary>Writes why there is no report, in UTF-8.</summary>
    public static void Write(ValueList<LoadDiagnostic> diagnostics, Stream utf8)
    {
        ArgumentNullException.ThrowIfNull(diagnostics);
        ArgumentNullException.ThrowIfNull(utf8);
        JsonSerializer.Serialize(utf8, ReportMapper.Map(diagnostics), ReportJsonContext.Readable.ReportDocument);
    }

    /// <summary>A report as a text.</summary>
    public static string ToJson(AlignmentReport report, ValueList<LoadDiagnostic>? diagnostics = null)
    {
        using var stream = new MemoryStream();
        Write(report, stream, diagnostics);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }

    /// <summary>Why there is no report, as a text.</summary>
    public static string ToJson(ValueList<LoadDiagnostic> diagnostics)
    {
        using var stream = new MemoryStream();
        Write(diagnostics, stream);
        return Encoding.UTF8.GetString(stream.GetBuffer(), 0, (int)stream.Length);
    }
}
