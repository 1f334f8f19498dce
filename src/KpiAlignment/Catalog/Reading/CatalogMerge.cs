using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Lays the entries of files over a catalogue and checks that all references hold.</summary>
internal sealed class CatalogMerge(CatalogParts parts, MetricCatalog under, Diagnostics diagnostics)
{
    /// <summary>The merged catalogue, or <see langword="null"/> if something, here or earlier, is wrong.</summary>
    public MetricCatalog? Merge()
    {
        var functions = Over(under.Functions, parts.Functions, f => f.Id, f => f.Source);
        var metrics = Over(under.Metrics, parts.Metrics, m => m.Id, m => m.Source);
        var influences = Over(under.Influences, parts.Influences, i => $"{i.From} → {i.To}", i => i.Source);
        var composites = Over(under.Composites, parts.Composites, Poles, c => c.Source);

        var functionIds = functions.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var metricIds = metrics.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var metric in parts.Metrics) Check(functionIds, metric.Functions, "function", metric.Source);
        foreach (var composite in parts.Composites) Check(metricIds, [composite.Metric, composite.First, composite.Second], "metric", composite.Source);
        foreach (var influence in parts.Influences)
        {
            Check(metricIds, [influence.From, influence.To], "metric", influence.Source);
            if (influence.From == influence.To && influence.From.Length > 0)
                diagnostics.Add(CatalogDiagnosticIds.InvalidValue, $"'{influence.From}' can't influence itself.", influence.Source);
        }

        // "none" takes an influence of the catalogue below away.
        return diagnostics.Items.Count > 0 ? null : new MetricCatalog(metrics, influences.Where(i => i.Effect != InfluenceEffect.None).ToValueList(), composites, functions);
    }

    private ValueList<T> Over<T>(ValueList<T> below, List<T> above, Func<T, string> key, Func<T, SourceSpan> source)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in above)
        {
            if (!byKey.TryAdd(key(entry), entry))
                diagnostics.Add(CatalogDiagnosticIds.Duplicate, $"'{key(entry)}' is there twice; first at {source(byKey[key(entry)])}.", source(entry));
        }

        return below.Where(b => !byKey.ContainsKey(key(b))).Concat(above).ToValueList();
    }

    // A missing key has been reported; an empty reference would only repeat that.
    private void Check(HashSet<string> ids, ValueList<string> references, string kind, SourceSpan source)
    {
        foreach (var reference in references)
        {
            if (reference.Length > 0 && !ids.Contains(reference))
                diagnostics.Add(CatalogDiagnosticIds.UnknownReference, $"There is no {kind} '{reference}'.", source);
        }
    }

    private static string Poles(CompositeMetric composite) => string.CompareOrdinal(composite.First, composite.Second) <= 0
        ? $"{composite.First} and {composite.Second}"
        : $"{composite.Second} and {composite.First}";
}
