using System.Globalization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Turns the nodes of a file into entries.</summary>
internal sealed class CatalogBinder(CatalogParts parts, Diagnostics diagnostics)
{
    /// <summary>Adds the entries of a file.</summary>
    public void Bind(YamlNode root)
    {
        if (root is not YamlMap map)
        {
            // An empty file, or one of comments only, is an empty catalogue.
            if (root is not YamlScalar { Value: "" }) diagnostics.Add(CatalogDiagnosticIds.Shape, "A catalogue is a mapping of metrics, influences, composites and functions.", root.Source);
            return;
        }

        var seen = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (key, value) in map.Entries)
        {
            if (!seen.Add(key.Value)) diagnostics.Add(CatalogDiagnosticIds.Duplicate, $"'{key.Value}' is there twice.", key.Source);
            switch (key.Value)
            {
                case "metrics": BindEach(value, e => parts.Metrics.Add(BindMetric(e))); break;
                case "influences": BindEach(value, e => parts.Influences.Add(BindInfluence(e))); break;
                case "composites": BindEach(value, BindComposite); break;
                case "functions": BindEach(value, e => parts.Functions.Add(BindFunction(e))); break;
                default: diagnostics.Add(CatalogDiagnosticIds.UnknownKey, $"Unknown key '{key.Value}'.", key.Source); break;
            }
        }
    }

    private void BindEach(YamlNode node, Action<EntryReader> bind)
    {
        if (node is not YamlList list)
        {
            if (node is not YamlScalar { Value: "" }) diagnostics.Add(CatalogDiagnosticIds.Shape, "A list belongs here.", node.Source);
            return;
        }

        foreach (var item in list.Items)
        {
            if (item is not YamlMap map)
            {
                diagnostics.Add(CatalogDiagnosticIds.Shape, "A mapping belongs here.", item.Source);
                continue;
            }

            var entry = new EntryReader(map, diagnostics);
            bind(entry);
            entry.Finish();
        }
    }

    private static CatalogMetric BindMetric(EntryReader entry) => new()
    {
        Id = entry.Slug("id"),
        Name = Text(entry),
        Synonyms = entry.Texts("synonyms"),
        Aspect = entry.OneOf(
            "aspect",
            ("other", Aspect.Other), ("volume", Aspect.Volume), ("quality", Aspect.Quality), ("speed", Aspect.Speed), ("cost", Aspect.Cost),
            ("stability", Aspect.Stability), ("flexibility", Aspect.Flexibility), ("utilization", Aspect.Utilization), ("stock", Aspect.Stock),
            ("safety", Aspect.Safety), ("people", Aspect.People), ("adoption", Aspect.Adoption)),
        Polarity = entry.OneOf("polarity", ("neutral", Polarity.Neutral), ("higher", Polarity.HigherIsBetter), ("lower", Polarity.LowerIsBetter)),
        Scope = entry.OneOf("scope", ("organization", MetricScope.Organization), ("department", MetricScope.Department)),
        IsScarce = entry.OneOf("scarce", ("false", false), ("true", true)),
        Functions = entry.Texts("functions"),
        Source = entry.Source,
    };

    private static CatalogInfluence BindInfluence(EntryReader entry)
    {
        entry.Required("effect");
        return new CatalogInfluence
        {
            From = entry.Required("from"),
            To = entry.Required("to"),
            Effect = entry.OneOf("effect", ("increases", InfluenceEffect.Increases), ("decreases", InfluenceEffect.Decreases), ("none", InfluenceEffect.None)),
            Strength = BindStrength(entry),
            Because = Text(entry),
            Reference = entry.Optional("source") ?? "domain",
            Source = entry.Source,
        };
    }

    private static double BindStrength(EntryReader entry)
    {
        switch (entry.Optional("strength"))
        {
            case null or "moderate": return Influence.Moderate;
            case "weak": return Influence.Weak;
            case "strong": return Influence.Strong;
            case var text when double.TryParse(text, NumberStyles.AllowDecimalPoint, CultureInfo.InvariantCulture, out var value) && value is > 0 and <= 1: return value;
            default:
                entry.Reject("strength", "'strength' must be weak, moderate, strong or a number above 0 and at most 1.");
                return Influence.Moderate;
        }
    }

    private void BindComposite(EntryReader entry)
    {
        var metric = entry.Required("metric");
        var poles = entry.Texts("between");
        if (poles.Count == 2) parts.Composites.Add(new CompositeMetric(metric, poles[0], poles[1]) { Source = entry.Source });
        else entry.Reject("between", "'between' must name two metrics.");
    }

    private static CatalogFunction BindFunction(EntryReader entry) => new()
    {
        Id = entry.Slug("id"),
        Name = Text(entry),
        Synonyms = entry.Texts("synonyms"),
        Source = entry.Source,
    };

    private static LocalizedText Text(EntryReader entry) => new(entry.Required("en"), entry.Optional("nl"));
}
