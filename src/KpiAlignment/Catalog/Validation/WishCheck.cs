using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Validation;

/// <summary>Finds wishes that can't hold: of a metric that is good or bad by itself, or for more and less at once.</summary>
internal static class WishCheck
{
    public static IEnumerable<CatalogFault> In(MetricCatalog catalog) => catalog.Metrics.SelectMany(Check);

    private static IEnumerable<CatalogFault> Check(CatalogMetric metric)
    {
        var wishes = new[] { metric.MoreNames, metric.LessNames, metric.MoreFor, metric.LessFor };
        if (metric.Polarity != Polarity.Neutral && wishes.Any(w => w.Count > 0))
            yield return Fault(metric, $"'{metric.Id}' is good or bad by itself, so nothing need be wished of it. Take 'more-' and 'less-' away, or call it neutral.");
        foreach (var both in metric.MoreNames.Intersect(metric.LessNames).Concat(metric.MoreFor.Intersect(metric.LessFor)))
            yield return Fault(metric, $"Of '{metric.Id}', '{both}' is said to want both more and less. Take it from one.");
    }

    private static CatalogFault Fault(CatalogMetric metric, string message) => new(CatalogFaultKind.ContradictoryWish, metric.Id, message, metric.Source);
}
