using System.Text.Json;

namespace KpiAlignment.Reporting.Sarif;

/// <summary>
/// Writes reports as SARIF 2.1.0 (Static Analysis Results Interchange Format, OASIS 2020), which code scanning services and editors read. Findings keep
/// their fingerprints when lines move; causal chains are code flows.
/// </summary>
public sealed class SarifReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "sarif";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        output.Write(JsonSerializer.Serialize(SarifMapper.Map(content), SarifJsonContext.Readable.SarifLog));
    }
}
