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

    /// <summary>
    /// Names of a lever that say that more of it is wanted: "Rush orders accepted". They are names like any other; those that are
    /// <see cref="LocalNames"/> too hold within its functions only.
    /// </summary>
    public ValueList<string> MoreNames { get; init; } = [];

    /// <summary>As <see cref="MoreNames"/>, names that say that less is wanted: "SKU proliferation".</summary>
    public ValueList<string> LessNames { get; init; } = [];

    /// <summary>The ids of the functions that, by their trade, want more of a lever; only those of which an expert would say so without hesitation.</summary>
    public ValueList<string> MoreFor { get; init; } = [];

    /// <summary>As <see cref="MoreFor"/>, of those that want less.</summary>
    public ValueList<string> LessFor { get; init; } = [];

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

    /// <summary>All names that mean it in any department.</summary>
    internal IEnumerable<string> Names => new[] { Name.English, Name.Dutch }.OfType<string>().Concat(Synonyms).Concat(OnlyWished);

    /// <summary>Whether the values that are good are these, as far as is known of either; of a lever any may be.</summary>
    internal bool MayBeWantedAs(Polarity? polarity) => polarity is null || Polarity == Polarity.Neutral || Polarity == polarity;

    /// <summary>The names that say which way it is wanted and that no other list has.</summary>
    private IEnumerable<string> OnlyWished => MoreNames.Concat(LessNames).Where(n => n != Name.English && n != Name.Dutch && !Synonyms.Contains(n) && !LocalNames.Contains(n));
}
