using KpiAlignment.Loading;

namespace KpiAlignment.WebApi;

/// <summary>How much a request may ask of the service: the section <c>Limits</c> of the configuration.</summary>
internal sealed class Limits
{
    /// <summary>The most bytes of a body; 4 MiB by default.</summary>
    public long MaxBodyBytes { get; set; } = 4L << 20;

    /// <summary>The most files of a body; 100 by default.</summary>
    public int MaxFiles { get; set; } = 100;

    /// <summary>How long a request may take; 30 seconds by default.</summary>
    public TimeSpan Timeout { get; set; } = TimeSpan.FromSeconds(30);

    /// <summary>How many analyses run at once; by default as many as there are processors, since each keeps one busy.</summary>
    public int AnalysesAtOnce { get; set; } = Environment.ProcessorCount;

    /// <summary>How many more may wait for their turn; 100 by default. Who comes after these is turned away.</summary>
    public int MaxWaiting { get; set; } = 100;

    /// <summary>The limits of the loader; narrower than its own, for the files come from strangers.</summary>
    public LoadOptions ToLoadOptions() => new()
    {
        MaxFileBytes = MaxBodyBytes,
        MaxFiles = MaxFiles,
        MaxNodes = 500_000,
        MaxDiagnostics = 100,
    };
}
