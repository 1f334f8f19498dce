using KpiAlignment.Catalog;
using KpiAlignment.Execution;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// Which metric of the catalogue each name of an organisation means. The departments, the names that fit fully or are of a
/// department's own trade, and what a good part of the names suggests, tell which industries the organisation is in; a name
/// that only nearly fits then means no metric of another: the "escape rate" of a software firm is no prison's.
/// </summary>
internal sealed class MetricMatches
{
    // Of an industry that an organisation is in it has more than a stray name.
    private const double TellingPart = 0.1;

    private readonly MetricCatalog catalog;
    private readonly DepartmentFunctions functions;
    private readonly HashSet<string> industries = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Name, string? Department), Named> found = [];

    /// <summary>Looks up whatever the organisation names; of the ends of influences those that are no KPI of it.</summary>
    public MetricMatches(Organization organization, MetricCatalog catalog, DepartmentFunctions functions, KpiNames kpis, CancellationToken cancellationToken)
    {
        this.catalog = catalog;
        this.functions = functions;
        foreach (var department in organization.Departments)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var function in functions.AllOf(department)) Add(function.Industry);
            foreach (var name in department.Kpis.Select(k => k.Metric).Concat(department.Drives)) Add(name, department);
        }

        var others = organization.Goals.Select(g => g.Metric)
            .Concat(organization.Projects.Select(p => p.Metric).OfType<string>())
            .Concat(organization.Metrics.Select(m => m.Name))
            .Concat(organization.Influences.SelectMany(i => new[] { i.From, i.To }).Where(end => kpis.All(end).Count == 0));
        foreach (var name in others)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Add(name, null);
        }

        Named[] all = [.. found.Values];
        Resolve(all, null, cancellationToken);
        foreach (var named in all)
        {
            if (named.Match is { } match && (match.IsSure || IsOfTrade(match.Metric, named.Department))) Add(match.Metric.Industry);
        }

        var suggested = all.Select(n => n.Match?.Metric.Industry).OfType<string>().CountBy(i => i);
        industries.UnionWith(suggested.Where(i => i.Value >= TellingPart * all.Length).Select(i => i.Key));
        Resolve(Array.FindAll(all, MayMeanAnother), industries, cancellationToken);
        var unknown = Array.FindAll(all, n => n.Match is null);
        SideBySide.For(unknown.Length, i => unknown[i].Nearest = catalog.NearestWithin(unknown[i].Name, unknown[i].Department?.Name, unknown[i].Functions, industries), cancellationToken);
    }

    /// <summary>What <paramref name="department"/>, if any, calls <paramref name="name"/>; it is one of the names that the organisation has.</summary>
    public MetricMatch? Of(string name, Department? department) => found[(name, department?.Id)].Match;

    /// <summary>What comes nearest in name to one that means no metric of the catalogue.</summary>
    public CatalogMetric? Nearest(string name, Department? department) => found[(name, department?.Id)].Nearest?.Metric;

    /// <summary>Whether any organisation may have a metric, or this one is in its industry.</summary>
    public bool IsOfIndustry(CatalogMetric metric) => metric.Industry is null || industries.Contains(metric.Industry);

    private void Add(string name, Department? department)
    {
        if (found.ContainsKey((name, department?.Id))) return;
        found.Add((name, department?.Id), new Named(name, department, FunctionsOf(department)));
    }

    // One name tells nothing of another, so they are looked up side by side.
    private void Resolve(Named[] names, IReadOnlySet<string>? among, CancellationToken cancellationToken) => SideBySide.For(
        names.Length,
        i => names[i].Match = catalog.ResolveWithin(names[i].Name, names[i].Department?.Name, names[i].Functions, among),
        cancellationToken);

    // Once the industries are known: what means nothing by itself may do so there.
    private bool MayMeanAnother(Named named) => named.Match is { } match ? !match.IsSure && !IsOfIndustry(match.Metric) : industries.Count > 0;

    private bool IsOfTrade(CatalogMetric metric, Department? department) =>
        department is not null && functions.AllOf(department).Any(f => metric.Functions.Contains(f.Id));

    private void Add(string? industry)
    {
        if (industry is not null) industries.Add(industry);
    }

    private ValueList<CatalogFunction> FunctionsOf(Department? department) =>
        department is null ? [] : functions.AllOf(department) is { Count: > 0 } found ? found : functions.Named(department.Name);

    private sealed class Named(string name, Department? department, ValueList<CatalogFunction> functions)
    {
        public string Name => name;

        public Department? Department => department;

        public ValueList<CatalogFunction> Functions => functions;

        public MetricMatch? Match { get; set; }

        public MetricMatch? Nearest { get; set; }
    }
}
