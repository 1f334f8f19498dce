using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>
/// A line of business with metrics and departments of its own: airlines, healthcare. What belongs to one counts only in an
/// organisation that has one of its departments or measures one of its metrics.
/// </summary>
public sealed record CatalogIndustry
{
    /// <summary>The id: a slug, unique among the industries.</summary>
    public required string Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
