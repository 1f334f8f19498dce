namespace KpiAlignment.Model;

/// <summary>Something that has to be known.</summary>
public sealed record KnowledgeItem
{
    /// <summary>What is known.</summary>
    public required string Name { get; init; }

    /// <summary>Who knows it: people, departments or places where it is written down.</summary>
    public ValueList<string> Holders { get; init; } = [];

    /// <summary>The departments that need it, by id or name.</summary>
    public ValueList<string> Users { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
