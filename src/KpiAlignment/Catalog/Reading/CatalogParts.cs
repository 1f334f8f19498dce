using KpiAlignment.Catalog.Lexicon;

namespace KpiAlignment.Catalog.Reading;

/// <summary>The entries of catalogue files, before references are checked.</summary>
internal sealed class CatalogParts
{
    public List<CatalogMetric> Metrics { get; } = [];

    public List<CatalogInfluence> Influences { get; } = [];

    public List<CompositeMetric> Composites { get; } = [];

    public List<CatalogFunction> Functions { get; } = [];

    public List<CatalogIndustry> Industries { get; } = [];

    public List<CatalogSubject> Subjects { get; } = [];

    public List<CatalogPattern> Patterns { get; } = [];

    public List<LexiconWord> Words { get; } = [];
}
