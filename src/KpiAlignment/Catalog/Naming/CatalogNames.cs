using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>The names of a catalogue, ready to be compared; the build does it beforehand for those of the embedded one.</summary>
/// <param name="Metrics">Those of the metrics, numbered as <see cref="InOrder(ValueList{CatalogMetric})"/> has them, without those that hold within a function only.</param>
/// <param name="Functions">Those of the functions, numbered as <see cref="InOrder(ValueList{CatalogFunction})"/> has them.</param>
internal sealed record CatalogNames(TokenizedNames Metrics, TokenizedNames Functions)
{
    public static CatalogNames Of(ValueList<CatalogMetric> metrics, ValueList<CatalogFunction> functions) => new(
        TokenizedNames.Of(InOrder(metrics).SelectMany((m, i) => m.Names.Select(n => (i, n)))),
        TokenizedNames.Of(InOrder(functions).SelectMany((f, i) => NamesOf(f.Name, f.Synonyms).Select(n => (i, n)))));

    /// <summary>By id: the order decides between equal fits, so it must not depend on the order of the files.</summary>
    public static CatalogMetric[] InOrder(ValueList<CatalogMetric> metrics) => [.. metrics.OrderBy(m => m.Id, StringComparer.Ordinal)];

    /// <inheritdoc cref="InOrder(ValueList{CatalogMetric})"/>
    public static CatalogFunction[] InOrder(ValueList<CatalogFunction> functions) => [.. functions.OrderBy(f => f.Id, StringComparer.Ordinal)];

    private static IEnumerable<string> NamesOf(LocalizedText name, ValueList<string> synonyms)
    {
        yield return name.English;
        if (name.Dutch is not null) yield return name.Dutch;
        foreach (var synonym in synonyms) yield return synonym;
    }
}
