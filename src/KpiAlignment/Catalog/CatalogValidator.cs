using KpiAlignment.Catalog.Validation;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>Looks for what can't all be true in a catalogue; <c>docs/catalog.md</c> says what to do about it.</summary>
public static class CatalogValidator
{
    /// <summary>What a person should look at, by place.</summary>
    public static ValueList<CatalogFault> Validate(MetricCatalog catalog)
    {
        ArgumentNullException.ThrowIfNull(catalog);
        return ContradictedInfluences.In(catalog)
            .Concat(PolarityCheck.In(catalog))
            .Concat(NameCheck.In(catalog))
            .Concat(WishCheck.In(catalog))
            .Concat(TranslationCheck.In(catalog))
            .Concat(Unconnected(catalog))
            .OrderBy(f => f.Source).ThenBy(f => f.Kind).ThenBy(f => f.Subject, StringComparer.Ordinal)
            .ToValueList();
    }

    private static IEnumerable<CatalogFault> Unconnected(MetricCatalog catalog)
    {
        var connected = catalog.Influences.SelectMany(i => new[] { i.From, i.To })
            .Concat(catalog.Composites.Select(c => c.Metric))
            .ToHashSet(StringComparer.Ordinal);
        return
            from metric in catalog.Metrics
            where !connected.Contains(metric.Id)
            select new CatalogFault(
                CatalogFaultKind.UnconnectedMetric, metric.Id,
                $"'{metric.Id}' drives nothing and nothing drives it, so no conflict over it can be seen. Say what it does.", metric.Source);
    }
}
