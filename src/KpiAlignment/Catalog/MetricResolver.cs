using KpiAlignment.Catalog.Naming;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>Recognises the metrics and functions of a catalogue by the names that people give them.</summary>
internal sealed class MetricResolver
{
    private readonly CatalogMetric[] metrics;
    private readonly CatalogFunction[] functions;
    private readonly NameIndex metricNames;
    private readonly NameIndex functionNames;

    public MetricResolver(ValueList<CatalogMetric> metrics, ValueList<CatalogFunction> functions)
    {
        // The order decides between equal fits, so it must not depend on the order of the files.
        this.metrics = [.. metrics.OrderBy(m => m.Id, StringComparer.Ordinal)];
        this.functions = [.. functions.OrderBy(f => f.Id, StringComparer.Ordinal)];
        metricNames = new NameIndex(this.metrics.SelectMany((m, i) => NamesOf(m.Name, m.Synonyms).Select(n => (i, n))));
        functionNames = new NameIndex(this.functions.SelectMany((f, i) => NamesOf(f.Name, f.Synonyms).Select(n => (i, n))));
    }

    public MetricMatch? Resolve(string name, string? departmentName)
    {
        var department = departmentName is null ? [] : NameTokenizer.Tokenize(departmentName);
        NameHit? best = null;
        var namesDepartment = false;
        foreach (var variant in NameVariants.Of(name))
        {
            var tokens = NameTokenizer.Tokenize(variant);
            ConsiderWords(tokens);
            var withoutVerb = DirectionVerbs.Strip(tokens);
            if (withoutVerb.Count < tokens.Count) ConsiderWords(withoutVerb);
        }

        return best is { } hit ? new MetricMatch(metrics[hit.Item], hit.Score, hit.Name, namesDepartment) : null;

        void ConsiderWords(List<NameToken> tokens)
        {
            Consider(metricNames.Find(new NameQuery(tokens)), named: false);
            foreach (var own in DepartmentNames.Strip(tokens, department))
            {
                var query = new NameQuery(own);
                var hit = metricNames.Find(query);
                if (query.Tokens.Length > 1 || (hit is not null && IsOwn(metrics[hit.Value.Item]))) Consider(hit, named: true);
            }
        }

        // One word says too little to carry over to any department: "Marketing leads" are leads, "Support margin" isn't the margin.
        bool IsOwn(CatalogMetric metric) =>
            metric.Scope == MetricScope.Department
            || (ResolveFunction(departmentName!) is { } function && metric.Functions.Contains(function.Id));

        void Consider(NameHit? hit, bool named)
        {
            if (hit is null || hit.Value.Score <= (best?.Score ?? 0)) return;
            best = hit;
            namesDepartment = named;
        }
    }

    public CatalogFunction? ResolveFunction(string departmentName)
    {
        NameHit? best = null;
        foreach (var variant in NameVariants.Of(departmentName))
        {
            var tokens = NameTokenizer.Tokenize(variant);
            var hit = functionNames.Find(new NameQuery(tokens)) ?? functionNames.Find(new NameQuery(DepartmentNames.WithoutUnitWords(tokens)));
            if (hit is not null && hit.Value.Score > (best?.Score ?? 0)) best = hit;
        }

        return best is { } found ? functions[found.Item] : null;
    }

    private static IEnumerable<string> NamesOf(LocalizedText name, ValueList<string> synonyms)
    {
        yield return name.English;
        if (name.Dutch is not null) yield return name.Dutch;
        foreach (var synonym in synonyms) yield return synonym;
    }
}
