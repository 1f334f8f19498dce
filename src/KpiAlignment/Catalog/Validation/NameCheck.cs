using KpiAlignment.Catalog.Naming;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Validation;

/// <summary>Finds names that two entries share, so that only one of them can be meant.</summary>
internal static class NameCheck
{
    public static IEnumerable<CatalogFault> In(MetricCatalog catalog) =>
        Shared(catalog.Metrics.SelectMany(m => m.Names.Select(n => (m.Id, n, m.Source))), "metrics")
            .Concat(Shared(catalog.Functions.SelectMany(f => NamesOf(f.Name, f.Synonyms).Select(n => (f.Id, n, f.Source))), "functions"))
            .Concat(
                from function in catalog.Functions
                let names = catalog.Metrics.Where(m => m.Functions.Contains(function.Id)).SelectMany(m => m.LocalNames.Select(n => (m.Id, n, m.Source)))
                from fault in Shared(names, $"metrics of '{function.Id}'")
                select fault);

    // Of names in the same words the wording as it stands decides, so only the same wording is a fault.
    private static IEnumerable<CatalogFault> Shared(IEnumerable<(string Id, string Name, SourceSpan Source)> names, string what) =>
        from named in names
        group named by new NameQuery(NameTokenizer.Tokenize(named.Name)).Text into alike
        let sharers = alike.DistinctBy(n => n.Id).OrderBy(n => n.Id, StringComparer.Ordinal).ToArray()
        where sharers.Length > 1
        select new CatalogFault(
            CatalogFaultKind.SharedName, alike.Key,
            $"The {what} {string.Join(" and ", sharers.Select(s => $"'{s.Id}'"))} are both called '{sharers[0].Name}'. Take the name from one, or make it a local name.",
            sharers[^1].Source);

    private static IEnumerable<string> NamesOf(LocalizedText name, ValueList<string> synonyms) =>
        name.Dutch is null ? synonyms.Append(name.English) : synonyms.Append(name.English).Append(name.Dutch);
}
