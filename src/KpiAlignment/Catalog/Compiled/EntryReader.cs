using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Compiled;

/// <summary>Reads the entries of a catalogue, in the order in which <see cref="EntryWriter"/> writes them.</summary>
internal sealed class EntryReader(CompactReader from)
{
    // Arguments and initialisers are evaluated in the order in which they stand.
    public MetricCatalog Catalog() => new(
        metrics: from.List(Metric),
        influences: from.List(Influence),
        composites: from.List(Composite),
        functions: from.List(Function))
    {
        Industries = from.List(Industry),
        Words = from.List(Word),
        Subjects = from.List(Subject),
        Patterns = from.List(Pattern),
        WordCuts = from.Array(() => from.Array(from.Text)),
        Names = new CatalogNames(Names(), Names()),
    };

    private TokenizedNames Names() => new()
    {
        Names = from.Array(from.Text),
        Items = from.Array(from.Number),
        Starts = from.Array(from.Number),
        Words = from.Array(from.Number),
        Stems = from.Array(from.Text),
        Parts = from.Array(from.Text),
    };

    private CatalogMetric Metric() => new()
    {
        Id = from.Text(),
        Name = Texts(),
        Synonyms = from.List(from.Text),
        LocalNames = from.List(from.Text),
        MoreNames = from.List(from.Text),
        LessNames = from.List(from.Text),
        MoreFor = from.List(from.Text),
        LessFor = from.List(from.Text),
        Aspect = (Aspect)from.Number(),
        Polarity = (Polarity)from.Number(),
        Scope = (MetricScope)from.Number(),
        IsScarce = from.Truth(),
        Functions = from.List(from.Text),
        Industry = from.OptionalText(),
        Source = from.Place(),
    };

    private CatalogInfluence Influence() => new()
    {
        From = from.Text(),
        To = from.Text(),
        Effect = (InfluenceEffect)from.Number(),
        Strength = from.Fraction(),
        Because = Texts(),
        Basis = (InfluenceSource)from.Number(),
        Reference = from.OptionalText(),
        Source = from.Place(),
    };

    private CompositeMetric Composite() => new(from.Text(), from.Text(), from.Text()) { Source = from.Place() };

    private CatalogFunction Function() => new()
    {
        Id = from.Text(),
        Name = Texts(),
        Synonyms = from.List(from.Text),
        ServesEveryone = from.Truth(),
        Industry = from.OptionalText(),
        Source = from.Place(),
    };

    private CatalogIndustry Industry() => new()
    {
        Id = from.Text(),
        Name = Texts(),
        Source = from.Place(),
    };

    private LexiconWord Word() => new()
    {
        Text = from.Text(),
        IsDutch = from.Truth(),
        Role = (WordRole)from.Number(),
        Polarity = (Polarity)from.Number(),
        Aspect = (Aspect)from.Number(),
        Source = from.Place(),
    };

    private CatalogSubject Subject() => new()
    {
        Id = from.Text(),
        Names = from.List(from.Text),
        Near = from.List(from.Text),
        Source = from.Place(),
    };

    private CatalogPattern Pattern() => new()
    {
        From = (Aspect)from.Number(),
        To = (Aspect)from.Number(),
        Effect = (InfluenceEffect)from.Number(),
        Strength = from.Fraction(),
        Because = Texts(),
        Source = from.Place(),
    };

    private LocalizedText Texts() => new(from.Text(), from.OptionalText());
}
