using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>A function that departments fulfil: marketing, sales, IT operations.</summary>
public sealed record CatalogFunction
{
    /// <summary>The id: a slug.</summary>
    public required string Id { get; init; }

    /// <summary>The name in both languages.</summary>
    public required LocalizedText Name { get; init; }

    /// <summary>Other names by which departments of this function go, in either language.</summary>
    public ValueList<string> Synonyms { get; init; } = [];

    /// <summary>Whether what it drives touches every department, as the work of HR and finance does.</summary>
    public bool ServesEveryone { get; init; }

    /// <summary>The id of the industry that it belongs to; <see langword="null"/> for what any organisation may have.</summary>
    public string? Industry { get; init; }

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
