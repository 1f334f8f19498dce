using System.Globalization;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.GitHub;

/// <summary>Writes reports as workflow commands of GitHub Actions, which shows them at the lines of a pull request that they are about.</summary>
public sealed class GitHubReportWriter : IReportWriter
{
    /// <inheritdoc/>
    public string Format => "github";

    /// <inheritdoc/>
    public void Write(ReportContent content, TextWriter output)
    {
        ArgumentNullException.ThrowIfNull(content);
        ArgumentNullException.ThrowIfNull(output);
        foreach (var remark in Remark.In(content)) output.Write($"::{Command(remark.Severity)} {string.Join(',', Properties(remark))}::{Data(remark.Message)}\n");
    }

    private static string Command(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        _ => "notice",
    };

    private static IEnumerable<string> Properties(Remark remark)
    {
        if (remark.File is { } file)
        {
            yield return $"file={Property(file)}";
            yield return string.Create(CultureInfo.InvariantCulture, $"line={remark.Location.Line}");
            yield return string.Create(CultureInfo.InvariantCulture, $"col={remark.Location.Column}");
        }

        yield return $"title={Property(remark.Title is { } title ? $"{remark.Id} {title}" : remark.Id)}";
    }

    // What a command needs for itself is escaped as GitHub's own toolkit does it (actions/toolkit, packages/core/src/command.ts).
    private static string Data(string text) => text.Replace("%", "%25", StringComparison.Ordinal);

    private static string Property(string text) => Data(text).Replace(":", "%3A", StringComparison.Ordinal).Replace(",", "%2C", StringComparison.Ordinal);
}
