using KpiAlignment.Loading;
using KpiAlignment.Loading.Binding;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Reading;

/// <summary>Lays the entries of files over a catalogue and checks that all references hold.</summary>
internal sealed class CatalogMerge(CatalogParts parts, MetricCatalog under, DiagnosticBag diagnostics)
{
    /// <summary>The merged catalogue, or <see langword="null"/> if something, here or earlier, is wrong.</summary>
    public MetricCatalog? Merge()
    {
        var functions = Over(under.Functions, parts.Functions, f => f.Id, f => f.Source);
        var metrics = Over(under.Metrics, parts.Metrics, m => m.Id, m => m.Source);
        var influences = Over(under.Influences, parts.Influences, i => $"{i.From} → {i.To}", i => i.Source);
        var industries = Over(under.Industries, parts.Industries, i => i.Id, i => i.Source);
        var composites = Over(under.Composites, parts.Composites, Poles, c => c.Source);

        var words = Over(under.Words, parts.Words, w => $"{w.Text} ({(w.IsDutch ? "nl" : "en")})", w => w.Source);
        var subjects = Over(under.Subjects, parts.Subjects, s => s.Id, s => s.Source);
        var patterns = Over(under.Patterns, parts.Patterns, p => $"{p.From} → {p.To}", p => p.Source);
        var functionIds = functions.Select(f => f.Id).ToHashSet(StringComparer.Ordinal);
        var metricIds = metrics.Select(m => m.Id).ToHashSet(StringComparer.Ordinal);
        var subjectIds = subjects.Select(s => s.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var subject in parts.Subjects) Check(subjectIds, subject.Near, "DanglingReference.Subject", subject.Source);
        var industryIds = industries.Select(i => i.Id).ToHashSet(StringComparer.Ordinal);
        foreach (var function in parts.Functions) Check(industryIds, One(function.Industry), "DanglingReference.Industry", function.Source);
        foreach (var metric in parts.Metrics)
        {
            Check(functionIds, metric.Functions.Concat(metric.MoreFor).Concat(metric.LessFor).ToValueList(), "DanglingReference.Function", metric.Source);
            Check(industryIds, One(metric.Industry), "DanglingReference.Industry", metric.Source);
        }

        foreach (var composite in parts.Composites) Check(metricIds, [composite.Metric, composite.First, composite.Second], "DanglingReference.Metric", composite.Source);
        foreach (var influence in parts.Influences)
        {
            Check(metricIds, [influence.From, influence.To], "DanglingReference.Metric", influence.Source);
            if (influence.From == influence.To) diagnostics.Error(DiagnosticIds.SelfReference, influence.Source, LoadTexts.Say("SelfReference.Influence", influence.From));
        }

        // "none" takes an influence of the catalogue below away.
        return diagnostics.HasErrors ? null : new MetricCatalog(metrics, influences.Where(i => i.Effect != InfluenceEffect.None).ToValueList(), composites, functions)
        {
            Industries = industries,
            Words = words,
            Subjects = subjects,
            Patterns = patterns.Where(p => p.Effect != InfluenceEffect.None).ToValueList(),
        };
    }

    private ValueList<T> Over<T>(ValueList<T> below, List<T> above, Func<T, string> key, Func<T, SourceSpan> source)
    {
        var byKey = new Dictionary<string, T>(StringComparer.Ordinal);
        foreach (var entry in above.OrderBy(source))
        {
            if (!byKey.TryAdd(key(entry), entry))
                diagnostics.Error(DiagnosticIds.DuplicateName, source(entry), CatalogTexts.Say("DuplicateName.Entry", key(entry), source(byKey[key(entry)])));
        }

        return below.Where(b => !byKey.ContainsKey(key(b))).Concat(above).ToValueList();
    }

    private void Check(HashSet<string> ids, ValueList<string> references, string dangling, SourceSpan source)
    {
        foreach (var reference in references.Where(r => !ids.Contains(r)))
            diagnostics.Error(DiagnosticIds.DanglingReference, source, CatalogTexts.Say(dangling, reference), Spelling.Nearest(reference, ids.Order(StringComparer.Ordinal)));
    }

    private static ValueList<string> One(string? reference) => reference is null ? [] : [reference];

    private static string Poles(CompositeMetric composite) => string.CompareOrdinal(composite.First, composite.Second) <= 0
        ? $"{composite.First} – {composite.Second}"
        : $"{composite.Second} – {composite.First}";
}
