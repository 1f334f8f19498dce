namespace KpiAlignment.Rules;

/// <summary>How much a finding asks for attention.</summary>
public enum Severity
{
    /// <summary>Not reported.</summary>
    None,

    /// <summary>Good to know.</summary>
    Info,

    /// <summary>Worth acting on.</summary>
    Warning,

    /// <summary>Works against the organisation every day.</summary>
    Error,
}
