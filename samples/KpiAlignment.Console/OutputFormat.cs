namespace KpiAlignment.Console;

/// <summary>How a report is written.</summary>
public enum OutputFormat
{
    /// <summary>For people.</summary>
    Text,

    /// <summary>For programs, by the contract of <c>docs/json-report.md</c>.</summary>
    Json,
}
