namespace KpiAlignment.Model;

/// <summary>What it costs that departments work past each other, as somebody has counted it.</summary>
public sealed record FrictionCost
{
    /// <summary>What the time or the money goes into.</summary>
    public required string Name { get; init; }

    /// <summary>The departments that it is between, by id or name; two at least.</summary>
    public ValueList<string> Between { get; init; } = [];

    /// <summary>The hours that it takes in a month, 0 or more; <see langword="null"/> where nobody has counted.</summary>
    public double? HoursPerMonth { get; init; }

    /// <summary>What an hour costs, 0 or more, in the organisation's currency.</summary>
    public double? HourlyRate { get; init; }

    /// <summary>What it costs in a month besides hours, 0 or more, in the organisation's currency.</summary>
    public double? CostPerMonth { get; init; }

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
