namespace KpiAlignment.Console;

/// <summary>What the command tells the shell.</summary>
public static class ExitCode
{
    /// <summary>Nothing at or above the level was found.</summary>
    public const int Clean = 0;

    /// <summary>Something at or above the level was found.</summary>
    public const int Findings = 1;

    /// <summary>The files or the command line can't be used.</summary>
    public const int BadInput = 2;
}
