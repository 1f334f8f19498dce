namespace KpiAlignment.Model;

/// <summary>An objective of the whole organisation, or one that departments share.</summary>
public sealed record Goal
{
    private readonly string slug = "";

    /// <summary>The name, unique within the organisation.</summary>
    public required string Name
    {
        get;
        init => (field, slug) = (value, Slug.Of(value));
    }

    /// <summary>The id; by default the slug of the name.</summary>
    public string Id { get => field ?? slug; init; }

    /// <summary>The metric it is measured by, by name or catalogue id; by default the goal's own name.</summary>
    public string Metric { get => field ?? Name; init; }

    /// <summary>Whose goal it is.</summary>
    public GoalLevel Level { get; init; }

    /// <summary>Which way it should go, or <see langword="null"/> to infer it.</summary>
    public Direction? Direction { get; init; }

    /// <summary>What it aims at.</summary>
    public Target? Target { get; init; }

    /// <summary>When it counts; <see langword="null"/> is always.</summary>
    public Period? Period { get; init; }

    /// <summary>How much it weighs among the goals, 0 or more; <see langword="null"/> is 1.</summary>
    public double? Weight { get; init; }

    /// <summary>The departments that answer for it together.</summary>
    public ValueList<GoalOwner> Owners { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>By name alone: what differs elsewhere too seldom shares a name, and there is much to hash.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
