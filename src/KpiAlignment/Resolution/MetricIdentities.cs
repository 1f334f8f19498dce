using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>What a metric's name stands for, before departments get their instances.</summary>
internal sealed record MetricIdentity(
    string Key,
    LocalizedText Name,
    CatalogMetric? Known,
    Metric? Declared,
    bool IsDepartmentScoped,
    MetricWording Wording)
{
    /// <summary>What the name and the department's trade suggest of a lever; where the file says which values of it are good, or that none are, nothing.</summary>
    public LeverWish? Wish { get; init; }

    public Polarity? Polarity => Declared?.Polarity ?? Known?.Polarity;

    public Aspect Aspect => Declared?.Aspect ?? Known?.Aspect ?? Wording.Aspect;

    public bool IsScarce => Declared?.IsScarce ?? Known?.IsScarce ?? false;
}

/// <summary>Recognises metrics by name, each name once.</summary>
internal sealed class MetricIdentities
{
    private readonly MetricCatalog catalog;
    private readonly MetricMatches matches;
    private readonly DepartmentFunctions functions;
    private readonly Dictionary<string, Metric> declaredByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string? Department), MetricIdentity> cache = [];

    public MetricIdentities(Organization organization, MetricCatalog catalog, MetricMatches matches, DepartmentFunctions functions)
    {
        this.catalog = catalog;
        this.matches = matches;
        this.functions = functions;
        foreach (var metric in organization.Metrics) declaredByKey.TryAdd(KeyOf(metric.Name, matches.Of(metric.Name, null)), metric);
    }

    /// <summary>The identity of a metric that <paramref name="department"/>, if any, calls <paramref name="name"/>.</summary>
    public MetricIdentity Identify(string name, Department? department)
    {
        if (cache.TryGetValue((name, department?.Id), out var cached)) return cached;
        var match = matches.Of(name, department);
        var key = KeyOf(name, match);
        var declared = declaredByKey.GetValueOrDefault(key);
        var isDepartmentScoped = (declared?.Scope ?? ScopeOf(match, department)) == MetricScope.Department;
        var shown = match is not null && !IsNameOf(match, name) ? match.Metric.Name : new LocalizedText(name);
        return cache[(name, department?.Id)] = new MetricIdentity(key, shown, match?.Metric, declared, isDepartmentScoped, catalog.Read(name))
        {
            Wish = declared?.Polarity is null ? match?.Wish : null,
        };
    }

    // Whose staff it is, or which way it should go ("reduce lead time"), is not the metric's name.
    private static bool IsNameOf(MetricMatch match, string name) =>
        !match.NamesDepartment && match.Fit != NameFit.Id && DirectionVerbs.DirectionOf(name) is null;

    /// <summary>The identity of a metric of the catalogue.</summary>
    public MetricIdentity Identify(CatalogMetric metric)
    {
        var declared = declaredByKey.GetValueOrDefault(metric.Id);
        return new MetricIdentity(metric.Id, metric.Name, metric, declared, (declared?.Scope ?? metric.Scope) == MetricScope.Department, MetricWording.None);
    }

    private MetricScope? ScopeOf(MetricMatch? match, Department? department)
    {
        if (match is null) return null;
        if (match.NamesDepartment) return MetricScope.Department;
        return department is not null && functions.MeasuresForEveryone(department, match.Metric) ? MetricScope.Organization : match.Metric.Scope;
    }

    private static string KeyOf(string name, MetricMatch? match) =>
        match?.Metric.Id ?? (Slug.Of(name) is { Length: > 0 } slug ? slug : name);
}
