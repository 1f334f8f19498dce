using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>A known influence of one metric on another.</summary>
public sealed record CatalogInfluence
{
    /// <summary>The id of the metric that drives.</summary>
    public required string From { get; init; }

    /// <summary>The id of the metric that is driven.</summary>
    public required string To { get; init; }

    /// <summary>What more of <see cref="From"/> does to <see cref="To"/>: increases or decreases.</summary>
    public required InfluenceEffect Effect { get; init; }

    /// <summary>How strongly, above 0 and at most 1.</summary>
    public required double Strength { get; init; }

    /// <summary>The mechanism, in one line.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>What the claim rests on.</summary>
    public InfluenceSource Basis { get; init; }

    /// <summary>The publication or the standard; <see langword="null"/> for the knowledge of the field.</summary>
    public string? Reference { get; init; }

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
