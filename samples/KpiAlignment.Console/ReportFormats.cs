using KpiAlignment.Reporting;

namespace KpiAlignment.Console;

/// <summary>The words for the formats that reports can be written in, and the files that hold them.</summary>
internal static class ReportFormats
{
    /// <summary>The report for people at the terminal, which is the console's own.</summary>
    public const string Text = "text";

    // What people look at comes first.
    private static readonly string[] ToLookAt = ["html", "markdown"];

    /// <summary>The words of the library's writers.</summary>
    public static IReadOnlyList<string> OfFiles { get; } = [.. ReportWriters.All.Select(w => w.Format)];

    /// <summary>The format of a report of which none is asked.</summary>
    public static string Preferred { get; } = ToLookAt.Concat(OfFiles).First(OfFiles.Contains);

    /// <summary>The writer for a word, in whatever case; <see langword="null"/> for the text.</summary>
    public static IReportWriter? WriterOf(string format) => ReportWriters.All.FirstOrDefault(w => w.Format.Equals(format, StringComparison.OrdinalIgnoreCase));

    /// <summary>How files of a format end.</summary>
    public static string ExtensionOf(IReportWriter writer) => writer.Format switch
    {
        "markdown" => ".md",
        "junit" => ".xml",
        "mermaid" => ".mmd",
        "github" or "msbuild" => ".txt",
        var format => $".{format}",
    };

    /// <summary>A report as a text that ends with a line end, unless it is empty.</summary>
    public static string ToFile(this IReportWriter writer, ReportContent content)
    {
        var text = writer.ToText(content);
        return text.Length == 0 || text.EndsWith('\n') ? text : $"{text}\n";
    }
}
