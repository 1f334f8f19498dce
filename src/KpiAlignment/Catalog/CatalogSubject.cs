using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>A matter that metrics are about, under its names in both languages: permits, beds.</summary>
public sealed record CatalogSubject
{
    /// <summary>The id: a slug, unique among the subjects.</summary>
    public required string Id { get; init; }

    /// <summary>The words for it, in either language.</summary>
    public ValueList<string> Names { get; init; } = [];

    /// <summary>The ids of subjects that are worked on together with it, so that what is done about the one is felt at the other.</summary>
    public ValueList<string> Near { get; init; } = [];

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
