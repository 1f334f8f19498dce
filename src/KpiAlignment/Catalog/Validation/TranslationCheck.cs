using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Validation;

/// <summary>Finds texts that have no Dutch.</summary>
internal static class TranslationCheck
{
    public static IEnumerable<CatalogFault> In(MetricCatalog catalog) =>
        catalog.Metrics.SelectMany(m => Check(m.Name, m.Id, m.Source))
            .Concat(catalog.Functions.SelectMany(f => Check(f.Name, f.Id, f.Source)))
            .Concat(catalog.Influences.SelectMany(i => Check(i.Because, $"{i.From} → {i.To}", i.Source)));

    private static IEnumerable<CatalogFault> Check(LocalizedText text, string subject, SourceSpan source)
    {
        if (text.Dutch is null) yield return new CatalogFault(CatalogFaultKind.MissingTranslation, subject, $"'{subject}' has no Dutch text. Add 'nl'.", source);
    }
}
