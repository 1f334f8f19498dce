using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Loading;

/// <summary>Collects what is wrong, each fault once and no more of them than anyone reads.</summary>
internal sealed class DiagnosticBag(int most)
{
    private const int LongestArgument = 500;

    private readonly HashSet<LoadDiagnostic> diagnostics = [];
    private SourceSpan? firstLeftOut;
    private bool leavesOutErrors;

    public bool HasErrors { get; private set; }

    public void Error(string id, SourceSpan location, LocalizedMessage message, string? suggestion = null)
    {
        HasErrors = true;
        Add(id, DiagnosticSeverity.Error, location, message, suggestion);
    }

    public void Warn(string id, SourceSpan location, LocalizedMessage message, string? suggestion = null) =>
        Add(id, DiagnosticSeverity.Warning, location, message, suggestion);

    /// <summary>Adds what is wrong with a file.</summary>
    public void Add(DiagnosticBag other)
    {
        HasErrors |= other.HasErrors;
        foreach (var diagnostic in other.diagnostics) Add(diagnostic);
        if (other.firstLeftOut is { } location) LeaveOut(location, other.leavesOutErrors);
    }

    public ValueList<LoadDiagnostic> Sorted()
    {
        var sorted = diagnostics
            .OrderBy(d => d.Location)
            .ThenBy(d => d.Id, StringComparer.Ordinal)
            .ThenBy(d => d.Message.ToString(), StringComparer.Ordinal)
            .ToValueList();
        if (firstLeftOut is not { } location) return sorted;
        var severity = leavesOutErrors ? DiagnosticSeverity.Error : DiagnosticSeverity.Warning;
        return sorted.Add(new LoadDiagnostic(DiagnosticIds.LimitExceeded, severity, LoadTexts.Say("LimitExceeded.Diagnostics", most), location));
    }

    private void Add(string id, DiagnosticSeverity severity, SourceSpan location, LocalizedMessage message, string? suggestion)
    {
        var cut = (LocalizedMessage)Cut(message);
        var full = suggestion is null ? cut : LoadTexts.Say("DidYouMean", cut, suggestion);
        Add(new LoadDiagnostic(id, severity, full, location) { Suggestion = suggestion });
    }

    private void Add(LoadDiagnostic diagnostic)
    {
        if (diagnostics.Count < most) diagnostics.Add(diagnostic);
        else if (!diagnostics.Contains(diagnostic)) LeaveOut(diagnostic.Location, diagnostic.Severity == DiagnosticSeverity.Error);
    }

    private void LeaveOut(SourceSpan location, bool isError)
    {
        firstLeftOut ??= location;
        leavesOutErrors |= isError;
    }

    // What stands in a file may be long; what is said of it may not.
    private static object Cut(object argument) => argument switch
    {
        string { Length: > LongestArgument } text => text[..LongestArgument] + "…",
        LocalizedMessage message => message with { Arguments = [.. message.Arguments.Select(Cut)] },
        _ => argument,
    };
}
