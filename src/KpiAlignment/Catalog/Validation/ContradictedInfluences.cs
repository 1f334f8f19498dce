using System.Globalization;
using KpiAlignment.Influences;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Validation;

/// <summary>
/// Finds direct influences against which a chain of others speaks more strongly: A is said to raise B, while by way of C it
/// lowers B more. Either a sign is wrong, or the direct influence is no more than its weaker part.
/// </summary>
internal static class ContradictedInfluences
{
    private static readonly PathLimits Limits = new() { MaxPathLength = 3, MinStrength = 0.1 };

    public static IEnumerable<CatalogFault> In(MetricCatalog catalog)
    {
        var number = catalog.Metrics.Select((m, i) => (m.Id, i)).ToDictionary(x => x.Id, x => x.i, StringComparer.Ordinal);
        var edges = catalog.Influences.Select(i => new InfluenceEdge(number[i.From], number[i.To], i.Effect == InfluenceEffect.Decreases ? -i.Strength : i.Strength)).ToArray();
        var graph = new InfluenceGraph(catalog.Metrics.Count, edges);
        var effects = EffectIndex.Build(graph, Limits, catalog.Influences.Select(i => number[i.To]), CancellationToken.None);
        foreach (var influence in catalog.Influences)
        {
            var increases = influence.Effect == InfluenceEffect.Increases;
            if (effects.Path(number[influence.From], number[influence.To], negative: increases) is not { } contrary) continue;
            var strength = Math.Abs(contrary.SignedStrength);
            if (strength <= influence.Strength) continue;
            var chain = string.Join(" → ", contrary.Edges.Select(e => catalog.Metrics[graph.Edges[e].To].Id).Prepend(influence.From));
            yield return new CatalogFault(
                CatalogFaultKind.ContradictedInfluence,
                $"{influence.From} → {influence.To}",
                string.Create(CultureInfo.InvariantCulture, $"'{influence.From}' {(increases ? "increases" : "decreases")} '{influence.To}' by {influence.Strength:0.##}, but by {chain} it does the opposite by {strength:0.##}. Check the signs; weaken the chain where it claims too much."),
                influence.Source);
        }
    }
}
