namespace KpiAlignment.Model;

/// <summary>What the file says of a metric, over what the catalogue knows. A KPI may measure a metric that is declared nowhere.</summary>
public sealed record Metric
{
    /// <summary>The name by which KPIs and influences refer to it.</summary>
    public required string Name { get; init; }

    /// <summary>Which values are good, or <see langword="null"/> to ask the catalogue.</summary>
    public Polarity? Polarity { get; init; }

    /// <summary>The side of the business it looks at, or <see langword="null"/> to ask the catalogue.</summary>
    public Aspect? Aspect { get; init; }

    /// <summary>One instance, or one per department, or <see langword="null"/> to ask the catalogue.</summary>
    public MetricScope? Scope { get; init; }

    /// <summary>Whether what one department takes another lacks, or <see langword="null"/> to ask the catalogue.</summary>
    public bool? IsScarce { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
