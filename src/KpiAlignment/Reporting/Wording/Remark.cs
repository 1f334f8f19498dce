using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Wording;

/// <summary>What there is to say at a place in a file, for formats that have a line for each.</summary>
/// <param name="Id">The id of the rule or the diagnostic.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What is wrong in general; <see langword="null"/> for a diagnostic, which has its message alone.</param>
/// <param name="Message">What is wrong here, on one line and harmless.</param>
/// <param name="Location">Where.</param>
internal sealed record Remark(string Id, Severity Severity, string? Title, string Message, SourceSpan Location)
{
    /// <summary>The file with the slashes of every system but one, harmless; <see langword="null"/> where there is none.</summary>
    public string? File => Location.IsKnown && Location.File is { } file ? SafeText.Of(file.Replace(Path.DirectorySeparatorChar, '/')) : null;

    /// <summary>What the loader had to say, then the findings, the gravest first.</summary>
    public static IEnumerable<Remark> In(ReportContent content)
    {
        var names = new FindingNames(content.Culture, content.Report?.Rules ?? []);
        return content.Diagnostics.Select(d => Of(d, content)).Concat((content.Report?.Findings ?? []).Select(f => Of(f, names, content)));
    }

    private static Remark Of(LoadDiagnostic diagnostic, ReportContent content) => new(
        diagnostic.Id,
        diagnostic.Severity == DiagnosticSeverity.Error ? Severity.Error : Severity.Warning,
        null,
        SafeText.Of(diagnostic.Message.In(content.Culture)),
        diagnostic.Location);

    private static Remark Of(Finding finding, FindingNames names, ReportContent content) =>
        new(finding.RuleId, finding.Severity, SafeText.Of(names.Title(finding.RuleId)), SafeText.Of(finding.Message.In(content.Culture)), finding.Location);
}
