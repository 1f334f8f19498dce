using System.Globalization;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>What is wrong in a file, where, and how to mend it.</summary>
/// <param name="Id">The id, KPA0xx, as in <see cref="DiagnosticIds"/>.</param>
/// <param name="Severity">Whether the file can be used all the same.</param>
/// <param name="Message">What is wrong and how to mend it.</param>
/// <param name="Location">Where.</param>
public sealed record LoadDiagnostic(string Id, DiagnosticSeverity Severity, LocalizedMessage Message, SourceSpan Location)
{
    /// <summary>What was probably meant, where one candidate is near.</summary>
    public string? Suggestion { get; init; }

    /// <summary><c>file:line:column: error KPA031: message</c>, the message for a reader of <paramref name="culture"/>; the rest is for tools, and the same in every language.</summary>
    public string In(CultureInfo culture) =>
        $"{Location}: {(Severity == DiagnosticSeverity.Error ? "error" : "warning")} {Id}: {Message.In(culture)}";

    /// <summary><c>file:line:column: error KPA031: message</c>, in English.</summary>
    public override string ToString() => In(CultureInfo.InvariantCulture);
}
