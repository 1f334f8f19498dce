namespace KpiAlignment.Model;

/// <summary>A unit with objectives of its own.</summary>
public sealed record Department
{
    private readonly string slug = "";

    /// <summary>The name, unique within the organisation.</summary>
    public required string Name
    {
        get;
        init => (field, slug) = (value, Slug.Of(value));
    }

    /// <summary>The id, unique within the organisation; by default the slug of the name.</summary>
    public string Id { get => field ?? slug; init; }

    /// <summary>The department it is part of, by id or name.</summary>
    public string? Parent { get; init; }

    /// <summary>What it does, as one of the catalogue's functions; by default taken from the name.</summary>
    public string? Function { get; init; }

    /// <summary>The metrics it moves in its daily work, whether or not it has a KPI on them; by name.</summary>
    public ValueList<string> Drives { get; init; } = [];

    /// <summary>Its objectives.</summary>
    public ValueList<Kpi> Kpis { get; init; } = [];

    /// <summary>What it is rewarded for.</summary>
    public ValueList<Incentive> Incentives { get; init; } = [];

    /// <summary>What its people are asked when their work is judged.</summary>
    public ValueList<AppraisalQuestion> Appraisal { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }

    /// <summary>By name alone: what differs elsewhere too seldom shares a name, and there is much to hash.</summary>
    public override int GetHashCode() => StringComparer.Ordinal.GetHashCode(Name);
}
