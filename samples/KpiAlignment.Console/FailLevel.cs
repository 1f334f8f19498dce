namespace KpiAlignment.Console;

/// <summary>From which severity of findings on the command exits with <see cref="ExitCode.Findings"/>.</summary>
public enum FailLevel
{
    /// <summary>Whatever is found.</summary>
    Never,

    /// <summary>From information on.</summary>
    Info,

    /// <summary>From warnings on.</summary>
    Warning,

    /// <summary>From errors on.</summary>
    Error,
}
