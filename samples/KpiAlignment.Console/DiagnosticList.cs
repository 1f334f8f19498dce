using KpiAlignment.Console.Text;
using KpiAlignment.Loading;

namespace KpiAlignment.Console;

/// <summary>Writes what the loader had to say, no more of it than a person reads: warnings give way to errors.</summary>
internal static class DiagnosticList
{
    private const int Most = 20;

    public static void Write(IReadOnlyCollection<LoadDiagnostic> diagnostics, Texts texts, bool all, TextWriter error)
    {
        var shown = diagnostics.OrderByDescending(d => d.Severity).Take(all ? int.MaxValue : Most).ToHashSet(ReferenceEqualityComparer.Instance);
        foreach (var diagnostic in diagnostics.Where(shown.Contains)) error.WriteLine(SafeText.Of(diagnostic.In(texts.Culture)));
        var cut = diagnostics.Where(d => !shown.Contains(d)).ToArray();
        if (cut.Length == 0) return;
        var errors = cut.Count(d => d.Severity == DiagnosticSeverity.Error);
        error.WriteLine(texts.Format(errors > 0 ? "MoreDiagnostics" : "MoreWarnings", cut.Length, errors));
    }
}
