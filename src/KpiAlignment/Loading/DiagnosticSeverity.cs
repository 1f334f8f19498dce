namespace KpiAlignment.Loading;

/// <summary>Whether a file can be used in spite of a diagnostic.</summary>
public enum DiagnosticSeverity
{
    /// <summary>It can, but probably doesn't say what was meant.</summary>
    Warning,

    /// <summary>It can't.</summary>
    Error,
}
