using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>Collects what is wrong.</summary>
internal sealed class DiagnosticBag
{
    private readonly List<LoadDiagnostic> diagnostics = [];

    public bool HasErrors { get; private set; }

    public void Error(string id, SourceSpan location, string message, string? suggestion = null)
    {
        HasErrors = true;
        Add(id, DiagnosticSeverity.Error, location, message, suggestion);
    }

    public void Warn(string id, SourceSpan location, string message, string? suggestion = null) =>
        Add(id, DiagnosticSeverity.Warning, location, message, suggestion);

    public ValueList<LoadDiagnostic> Sorted() => diagnostics
        .Distinct()
        .OrderBy(d => d.Location)
        .ThenBy(d => d.Id, StringComparer.Ordinal)
        .ThenBy(d => d.Message, StringComparer.Ordinal)
        .ToValueList();

    private void Add(string id, DiagnosticSeverity severity, SourceSpan location, string message, string? suggestion)
    {
        var full = suggestion is null ? message : $"{message} Did you mean '{suggestion}'?";
        diagnostics.Add(new LoadDiagnostic(id, severity, full, location) { Suggestion = suggestion });
    }
}
