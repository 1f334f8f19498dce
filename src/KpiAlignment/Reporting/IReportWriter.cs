namespace KpiAlignment.Reporting;

/// <summary>Writes reports in one format. A writer reads what it is given and computes nothing; the same content gives the same text.</summary>
public interface IReportWriter
{
    /// <summary>The word by which people ask for the format, in lower case: <c>json</c>.</summary>
    string Format { get; }

    /// <summary>Writes a report.</summary>
    /// <param name="content">What it tells.</param>
    /// <param name="output">Where to; it stays open.</param>
    void Write(ReportContent content, TextWriter output);
}
