namespace KpiAlignment.Model;

/// <summary>An organisation as its files describe it: the root of the model.</summary>
public sealed record Organization
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>What it is for, in its own words.</summary>
    public string? Mission { get; init; }

    /// <summary>The language in which reports speak to its people, <c>en</c> or <c>nl</c>; <see langword="null"/> leaves it to the reader.</summary>
    public string? Language { get; init; }

    /// <summary>Its goals; those with two owners or more are shared goals.</summary>
    public ValueList<Goal> Goals { get; init; } = [];

    /// <summary>Its departments.</summary>
    public ValueList<Department> Departments { get; init; } = [];

    /// <summary>What it says of metrics, over what the catalogue knows.</summary>
    public ValueList<Metric> Metrics { get; init; } = [];

    /// <summary>What it says of causes, over what the catalogue knows.</summary>
    public ValueList<Influence> Influences { get; init; } = [];

    /// <summary>What its departments deliver to each other.</summary>
    public ValueList<Handoff> Handoffs { get; init; } = [];

    /// <summary>What its departments do together for a time.</summary>
    public ValueList<Project> Projects { get; init; } = [];

    /// <summary>What has to be known, by whom.</summary>
    public ValueList<KnowledgeItem> Knowledge { get; init; } = [];

    /// <summary>The currency of its amounts, as it is written before them; <see langword="null"/> is the euro sign.</summary>
    public string? Currency { get; init; }

    /// <summary>What it costs that departments work past each other.</summary>
    public ValueList<FrictionCost> FrictionCosts { get; init; } = [];

    /// <summary>What its departments say about working with each other.</summary>
    public ValueList<CollaborationSurvey> Surveys { get; init; } = [];

    /// <summary>The findings that its people know and accept.</summary>
    public ValueList<Suppression> Suppressions { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
