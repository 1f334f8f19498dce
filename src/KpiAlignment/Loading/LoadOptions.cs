namespace KpiAlignment.Loading;

/// <summary>How much a file may ask of the loader. What exceeds a limit is refused with a diagnostic.</summary>
public sealed record LoadOptions
{
    /// <summary>The limits for files from people one knows.</summary>
    public static LoadOptions Default { get; } = new();

    /// <summary>The most bytes of one file; 64 MiB by default.</summary>
    public long MaxFileBytes { get; init => field = Positive(value); } = 64L << 20;

    /// <summary>The most levels of nesting; 32 by default, the format itself needs 8.</summary>
    public int MaxDepth { get; init => field = (int)Positive(value); } = 32;

    /// <summary>The most nodes of one file; 10 million by default.</summary>
    public long MaxNodes { get; init => field = Positive(value); } = 10_000_000;

    /// <summary>The most nodes that the aliases of one file repeat; 100,000 by default.</summary>
    public long MaxAliasedNodes { get; init => field = Positive(value); } = 100_000;

    /// <summary>The most characters of one name or text; 65,536 by default.</summary>
    public int MaxTextLength { get; init => field = (int)Positive(value); } = 1 << 16;

    /// <summary>The most files of a folder; 100,000 by default.</summary>
    public int MaxFiles { get; init => field = (int)Positive(value); } = 100_000;

    /// <summary>The most diagnostics that are listed; 1,000 by default. A last one says that there are more.</summary>
    public int MaxDiagnostics { get; init => field = (int)Positive(value); } = 1_000;

    private static long Positive(long value) =>
        value > 0 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A limit is 1 or more.");
}
