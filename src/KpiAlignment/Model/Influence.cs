namespace KpiAlignment.Model;

/// <summary>A claim that one metric drives another.</summary>
public sealed record Influence
{
    /// <summary>A moderate strength, and the default.</summary>
    public const double Moderate = 0.5;

    /// <summary>A weak strength.</summary>
    public const double Weak = 0.3;

    /// <summary>A strong strength.</summary>
    public const double Strong = 0.8;

    /// <summary>The metric that drives, by name.</summary>
    public required string From { get; init; }

    /// <summary>The metric that is driven, by name.</summary>
    public required string To { get; init; }

    /// <summary>What more of <see cref="From"/> does to <see cref="To"/>.</summary>
    public required InfluenceEffect Effect { get; init; }

    /// <summary>How strongly, above 0 and at most 1.</summary>
    public double Strength { get; init; } = Moderate;

    /// <summary>The mechanism, in the file's language.</summary>
    public string? Because { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
