using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>
/// How two sides of one matter act on each other, whatever the matter is: more of it done leaves less care for each. Patterns
/// relate metrics that the catalogue lacks.
/// </summary>
public sealed record CatalogPattern
{
    /// <summary>The side that drives.</summary>
    public required Aspect From { get; init; }

    /// <summary>The side that is driven.</summary>
    public required Aspect To { get; init; }

    /// <summary>Whether getting better at <see cref="From"/> makes <see cref="To"/> better (increases) or worse (decreases).</summary>
    public required InfluenceEffect Effect { get; init; }

    /// <summary>How strongly, above 0 and at most 1.</summary>
    public required double Strength { get; init; }

    /// <summary>The mechanism, in one line.</summary>
    public required LocalizedText Because { get; init; }

    /// <summary>Where it stands in the catalogue.</summary>
    public SourceSpan Source { get; init; }
}
