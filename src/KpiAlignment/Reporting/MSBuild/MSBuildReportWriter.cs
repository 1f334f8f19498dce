using System.Globalization;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.MSBuild;

/// <summary>Writes reports the way compilers do, a line each, which MSBuild, Visual Studio and many editors make clickable.</summary>
public sealed class MSBuildReportWriter : IReportWriter
{
    /// <summary>Who speaks where there is no file to name.</summary>
    private const string Tool = "kpi-alignment";

    /// <inheritdoc/>
    public string Format => "msbuild";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var remark in Remark.In(content)) output.Write($"{Origin(remark)}: {Category(remark.Severity)} {remark.Id}: {remark.Message}\n");
    }

    private static string Origin(Remark remark) =>
        remark.File is { } file ? string.Create(CultureInfo.InvariantCulture, $"{file}({remark.Location.Line},{remark.Location.Column})") : $"{Tool} ";

    // MSBuild takes up errors and warnings only; editors know "info" too.
    private static string Category(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "info",
    };
}
