using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>A metric that the product knows.</summary>
public sealed record CatalogMetric
{
    /// <summary>The id: a slug, unique in the catalogue.</summary>
    public required string Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names by which organisations call it, in either language; abbreviations too.</summary>
    public ValueList<string> Synonyms { get; init; } = [];

    /// <summary>
    /// Names that mean this metric only in a department of one of its <see cref="Functions"/>: "Turnover" is staff turnover to
    /// HR and sales to Finance.
    /// </summary>
    public ValueList<string> LocalNames { get; init; } = [];

    /// <summary>The side of the business it looks at.</summary>
    public Aspect Aspect { get; init; }

    /// <summary>Which values are good; <see cref="Polarity.Neutral"/> for a lever.</summary>
    public Polarity Polarity { get; init; }

    /// <summary>One instance, or one per department that measures it.</summary>
    public MetricScope Scope { get; init; }

    /// <summary>Whether what one department takes another lacks.</summary>
    public bool IsScarce { get; init; }

    /// <summary>The ids of the functions whose daily work moves it.</summary>
    public ValueList<string> Functions { get; init; } = [];

    /// <summary>The id of the industry that it belongs to; <see langword="null"/> for what any organisation may have.</summary>
    public string? Industry { get; init; }

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
