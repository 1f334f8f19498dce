using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>The functions that departments fulfil, each found once.</summary>
internal sealed class DepartmentFunctions(MetricCatalog catalog)
{
    private readonly Dictionary<string, CatalogFunction?> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> servingEveryone =
        catalog.Functions.Where(f => f.ServesEveryone).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The function of a department, or <see langword="null"/> where it isn't recognised.</summary>
    public CatalogFunction? Of(Department department) => Named(department.Function ?? department.Name);

    /// <summary>The function that a department of this name fulfils, or <see langword="null"/> where it isn't recognised.</summary>
    public CatalogFunction? Named(string name)
    {
        if (!byName.TryGetValue(name, out var function)) byName.Add(name, function = catalog.ResolveFunction(name));
        return function;
    }

    /// <summary>Whether a department measures this metric for everyone: HR the whole staff's retention, not its own people's.</summary>
    public bool MeasuresForEveryone(Department department, CatalogMetric metric) =>
        Of(department) is { ServesEveryone: true } function && metric.Functions.Contains(function.Id);

    /// <summary>
    /// Whether work that functions drive touches a department's own metrics: what customer service does, its own people; what
    /// HR does, everyone's. A department whose function isn't known is given the benefit of the doubt.
    /// </summary>
    public bool Reach(ValueList<string> functions, Department department) =>
        functions.Count == 0 || Of(department) is not { } own || functions.Any(id => id == own.Id || servingEveryone.Contains(id));
}
