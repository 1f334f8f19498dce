using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Localization;

namespace KpiAlignment.Fuzzing.Oracles;

/// <summary>What must hold for diagnostics, whatever they are about.</summary>
internal static class DiagnosticCheck
{
    private static readonly CultureInfo[] languages = [CultureInfo.GetCultureInfo("en"), CultureInfo.GetCultureInfo("nl")];

    /// <summary>One is an error exactly where nothing was accepted; each has a place and can be told in both languages.</summary>
    public static void Check(IReadOnlyCollection<LoadDiagnostic> diagnostics, bool isAccepted)
    {
        var hasError = diagnostics.Any(d => d.Severity == DiagnosticSeverity.Error);
        FuzzFaultException.ThrowUnless(isAccepted != hasError, isAccepted ? "Accepted in spite of an error." : "Refused without an error.");
        foreach (var diagnostic in diagnostics)
        {
            var (_, line, column, endLine, endColumn) = diagnostic.Location;
            ThrowUnless(line >= 1 && column >= 1 && (endLine > line || (endLine == line && endColumn >= column)), diagnostic);
            CheckWords(diagnostic.Message);
        }
    }

    /// <summary>All stand inside the text that they are about.</summary>
    public static void CheckInside(IReadOnlyCollection<LoadDiagnostic> diagnostics, string text)
    {
        var lines = diagnostics.Count == 0 ? [] : LengthsOfLines(text);
        foreach (var diagnostic in diagnostics)
        {
            var (_, line, column, endLine, endColumn) = diagnostic.Location;
            ThrowUnless(endLine <= lines.Count && column <= lines[line - 1] + 1 && endColumn <= lines[endLine - 1] + 1, diagnostic);
        }
    }

    public static void CheckWords(LocalizedMessage message)
    {
        foreach (var language in languages) FuzzFaultException.ThrowUnless(message.In(language).Length > 0, $"Nothing is said in '{language}'.");
    }

    private static void ThrowUnless(bool isPlace, LoadDiagnostic diagnostic)
    {
        if (!isPlace) throw new FuzzFaultException($"{diagnostic.Id} stands outside the text: {diagnostic.Location} to {diagnostic.Location.EndLine}:{diagnostic.Location.EndColumn}.");
    }

    private static List<int> LengthsOfLines(string text)
    {
        var (lengths, start) = (new List<int>(), text.StartsWith('\uFEFF') ? 1 : 0);
        for (var at = start; at < text.Length; at++)
        {
            if (text[at] is not ('\r' or '\n')) continue;
            lengths.Add(at - start);
            if (text[at] == '\r' && at + 1 < text.Length && text[at + 1] == '\n') at++;
            start = at + 1;
        }

        lengths.Add(text.Length - start);
        return lengths;
    }
}
