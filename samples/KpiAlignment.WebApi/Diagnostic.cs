using System.Globalization;
using KpiAlignment.Loading;

namespace KpiAlignment.WebApi;

/// <summary>What is wrong in a file that was sent, and where.</summary>
internal sealed record Diagnostic(string Id, string Severity, string Message, string? File, int Line, int Column)
{
    public static Diagnostic Of(LoadDiagnostic diagnostic, CultureInfo culture) => new(
        diagnostic.Id,
        diagnostic.Severity == DiagnosticSeverity.Error ? "error" : "warning",
        diagnostic.Message.In(culture),
        diagnostic.Location.File,
        diagnostic.Location.Line,
        diagnostic.Location.Column);
}
