using KpiAlignment.Reporting;
using Microsoft.Net.Http.Headers;

namespace KpiAlignment.WebApi;

/// <summary>The formats of reports, by their words and by their media types.</summary>
internal static class ReportFormats
{
    private const string PlainText = "text/plain";

    // What a caller gets who accepts anything comes first.
    private static readonly IReportWriter[] Writers = [.. ReportWriters.All.OrderByDescending(w => w.Format == "json")];

    /// <summary>The words, as a list to read.</summary>
    public static string Words { get; } = string.Join(", ", ReportWriters.All.Select(w => w.Format));

    /// <summary>The media types.</summary>
    public static IEnumerable<string> MediaTypes { get; } = [.. Writers.Select(MediaTypeOf).Distinct()];

    /// <summary>The writer for a word, in whatever case.</summary>
    public static IReportWriter? Find(string word) => Writers.FirstOrDefault(w => w.Format.Equals(word, StringComparison.OrdinalIgnoreCase));

    /// <summary>The writer that the caller likes best. What has no media type of its own must be asked for by its word.</summary>
    public static IReportWriter? Negotiate(IEnumerable<MediaTypeHeaderValue> accepted)
    {
        var ranges = accepted.Where(a => a.Quality is not 0).OrderByDescending(a => a.Quality ?? 1).ToArray();
        return ranges.Length == 0
            ? Writers[0]
            : ranges.Select(range => Array.Find(Writers, w => MediaTypeOf(w) is var type and not PlainText && new MediaTypeHeaderValue(type).IsSubsetOf(range))).FirstOrDefault(w => w is not null);
    }

    /// <summary>The media type of a format; those of build servers are lines of text.</summary>
    public static string MediaTypeOf(IReportWriter writer) => writer.Format switch
    {
        "html" => "text/html",
        "json" => "application/json",
        "markdown" => "text/markdown",
        "sarif" => "application/sarif+json",
        "junit" => "application/xml",
        "mermaid" => "text/vnd.mermaid",
        "dot" => "text/vnd.graphviz",
        _ => PlainText,
    };
}
