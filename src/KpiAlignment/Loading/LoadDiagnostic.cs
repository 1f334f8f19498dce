using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>What is wrong in a file, where, and how to mend it.</summary>
/// <param name="Id">The id, KPA0xx, as in <see cref="DiagnosticIds"/>.</param>
/// <param name="Severity">Whether the file can be used all the same.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Location">Where.</param>
public sealed record LoadDiagnostic(string Id, DiagnosticSeverity Severity, string Message, SourceSpan Location)
{
    /// <summary>What was probably meant, where one candidate is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary><c>file:line:column: error KPA031: message</c>.</summary>
    public override string ToString() =>
        $"{Location}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message}";
}
