using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Validation;

/// <summary>Finds metrics whose own effects speak against their polarity: higher is said to be better, and all that more of it does is harm.</summary>
internal static class PolarityCheck
{
    // One harm may be the price of what has no other entry yet.
    private const int LeastHarms = 2;

    public static IEnumerable<CatalogFault> In(MetricCatalog catalog)
    {
        var effects = catalog.Influences.ToLookup(i => i.From, StringComparer.Ordinal);
        foreach (var metric in catalog.Metrics.Where(m => m.Polarity != Polarity.Neutral))
        {
            var goods = effects[metric.Id].Select(i => Good(i, catalog) * Sign(metric.Polarity)).Where(g => g != 0).ToArray();
            if (goods.Length < LeastHarms || goods.Any(g => g > 0)) continue;
            var way = metric.Polarity == Polarity.HigherIsBetter ? "higher" : "lower";
            yield return new CatalogFault(
                CatalogFaultKind.PolarityAgainstEffects, metric.Id,
                $"'{metric.Id}' is said to be good when {way}, but all {goods.Length} things that it drives get worse then. Check its polarity, or add what it is good for.",
                metric.Source);
        }
    }

    private static int Good(CatalogInfluence influence, MetricCatalog catalog) =>
        (influence.Effect == InfluenceEffect.Decreases ? -1 : 1) * Sign(catalog.Find(influence.To)!.Polarity);

    private static int Sign(Polarity polarity) => polarity switch { Polarity.HigherIsBetter => 1, Polarity.LowerIsBetter => -1, _ => 0 };
}
