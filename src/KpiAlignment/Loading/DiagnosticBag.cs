using System.Globalization;
using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>Collects what is wrong, each fault once and no more of them than anyone reads.</summary>
internal sealed class DiagnosticBag(int most)
{
    private const int LongestMessage = 1_000;

    private readonly HashSet<LoadDiagnostic> diagnostics = [];
    private SourceSpan? firstLeftOut;
    private bool leavesOutErrors;

    public bool HasErrors { get; private set; }

    /// <summary>A number as messages write it, whatever the culture.</summary>
    public static string Count(long number) => number.ToString("N0", CultureInfo.InvariantCulture);

    public void Error(string id, SourceSpan location, string message, string? suggestion = null)
    {
        HasErrors = true;
        Add(id, DiagnosticSeverity.Error, location, message, suggestion);
    }

    public void Warn(string id, SourceSpan location, string message, string? suggestion = null) =>
        Add(id, DiagnosticSeverity.Warning, location, message, suggestion);

    public ValueList<LoadDiagnostic> Sorted()
    {
        var sorted = diagnostics
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message, StringComparer.Ordinal)
            .ToValueList();
        if (firstLeftOut is not { } location) return sorted;
        var severity = leavesOutErrors ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return sorted.Add(new LoadDiagnostic(DiagnosticIds.LimitExceeded, severity, $"There is more to report, from here on, than the {Count(most)} diagnostics listed. Mend those first.", location));
    }

    private void Add(string id, DiagnosticSeverity severity, SourceSpan location, string message, string? suggestion)
    {
        if (message.Length > LongestMessage) message = message[..LongestMessage] + "…";
        var full = suggestion is null ? message : $"{message} Did you mean '{suggestion}'?";
        var diagnostic = new LoadDiagnostic(id, severity, full, location) { Suggestion = suggestion };
        if (diagnostics.Count < most)
        {
            diagnostics.Add(diagnostic);
        }
        else if (!diagnostics.Contains(diagnostic))
        {
            firstLeftOut ??= location;
            leavesOutErrors |= severity == DiagnosticSeverity.Error;
        }
    }
}
