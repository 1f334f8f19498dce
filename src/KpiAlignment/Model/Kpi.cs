namespace KpiAlignment.Model;

/// <summary>A department's objective on a metric.</summary>
public sealed record Kpi
{
    private readonly string slug = "";

    /// <summary>The name, unique within its department.</summary>
    public required string Name
    {
        get;
        init => (field, slug) = (value, Slug.Of(value));
    }

    /// <summary>The id, unique within its department; by default the slug of the name.</summary>
    public string Id { get => field ?? slug; init; }

    /// <summary>The metric it is measured by, by name or catalogue id; by default the KPI's own name.</summary>
    public string Metric { get => field ?? Name; init; }

    /// <summary>Which way the department wants it to go, or <see langword="null"/> to infer it.</summary>
    public Direction? Direction { get; init; }

    /// <summary>The value at the start, in <see cref="Unit"/>.</summary>
    public double? Baseline { get; init; }

    /// <summary>What it aims at, in <see cref="Unit"/>.</summary>
    public Target? Target { get; init; }

    /// <summary>The unit of baseline and target, as written.</summary>
    public string? Unit { get; init; }

    /// <summary>When it counts; <see langword="null"/> is always.</summary>
    public Period? Period { get; init; }

    /// <summary>How much it weighs among the department's KPIs, 0 or more; <see langword="null"/> is the mean of the weights that are given, or 1.</summary>
    public double? Weight { get; init; }

    /// <summary>How the department defines or computes it, in its own words.</summary>
    public string? Definition { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>Whether its target lies on the other side of its baseline than its direction goes, which no file may say.</summary>
    public bool AimsTheOtherWay => Baseline is { } baseline && Target?.Value is { } target && Direction switch
    {
        Model.Direction.Increase => target < baseline,
        Model.Direction.Decrease => target > baseline,
        _ => false,
    };

    /// <summary>By name alone: what differs elsewhere too seldom shares a name, and there is much to hash.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
