using System.Globalization;
using System.Text.Json;
using System.Xml.Linq;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Reporting;

namespace KpiAlignment.Fuzzing.Oracles;

/// <summary>Writes reports in every format and language: each is what its format says it is, and no name gets out of its place.</summary>
internal static class ReportCheck
{
    private static readonly string[] languages = ["en", "nl"];

    public static void Check(AlignmentReport? report, ValueList<LoadDiagnostic> diagnostics)
    {
        foreach (var language in languages)
        {
            var content = new ReportContent { Report = report, Diagnostics = diagnostics, Culture = CultureInfo.GetCultureInfo(language) };
            foreach (var writer in ReportWriters.All) Check(writer.Format, writer.ToText(content));
        }
    }

    private static void Check(string format, string text)
    {
        // Whoever opens a report, in whatever it is opened, sees text and nothing else.
        var steering = text.FirstOrDefault(c => c is '\u001B' or '\u0007' or '\0' or '\u202E' or '\u0085');
        FuzzFaultException.ThrowUnless(steering == '\0' && !text.Contains('\0'), $"The character U+{(int)steering:X4} in {format}.");
        switch (format)
        {
            case "json" or "sarif":
                JsonDocument.Parse(text).Dispose();
                break;
            case "junit":
                _ = XDocument.Parse(text);
                break;
            case "html" or "markdown":
                FuzzFaultException.ThrowUnless(!text.Contains(Tokens.HostileTag[..5], StringComparison.OrdinalIgnoreCase), $"A tag out of a name in {format}.");
                break;
            case "github":
                FuzzFaultException.ThrowUnless(text.Split('\n').All(l => l.Length == 0 || l.StartsWith("::", StringComparison.Ordinal)), "A line that is no annotation in github.");
                break;
        }
    }
}
