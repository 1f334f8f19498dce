namespace KpiAlignment.Model;

/// <summary>One department delivers something to another.</summary>
public sealed record Handoff
{
    /// <summary>The department that delivers, by id or name.</summary>
    public required string From { get; init; }

    /// <summary>The department that receives, by id or name.</summary>
    public required string To { get; init; }

    /// <summary>What is delivered.</summary>
    public required string Deliverable { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
