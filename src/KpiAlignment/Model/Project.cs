namespace KpiAlignment.Model;

/// <summary>Work that several departments do together for a time.</summary>
public sealed record Project
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The metric that it is to move, by name or catalogue id, or <see langword="null"/> where that isn't said.</summary>
    public string? Metric { get; init; }

    /// <summary>The departments that take part, by id or name.</summary>
    public ValueList<string> Members { get; init; } = [];

    /// <summary>The planned lead time, in weeks, above 0.</summary>
    public double? PlannedWeeks { get; init; }

    /// <summary>The actual lead time, in weeks, above 0.</summary>
    public double? ActualWeeks { get; init; }

    /// <summary>What a week of lead time costs, 0 or more, in the organisation's currency; <see langword="null"/> where nobody has said.</summary>
    public double? WeeklyCost { get; init; }

    /// <summary>When it was done.</summary>
    public Period? Period { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
