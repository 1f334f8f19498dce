using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>The functions that departments fulfil, each found once.</summary>
internal sealed class DepartmentFunctions(MetricCatalog catalog)
{
    private readonly Dictionary<string, ValueList<CatalogFunction>> byName = new(StringComparer.Ordinal);
    private readonly HashSet<string> servingEveryone =
        catalog.Functions.Where(f => f.ServesEveryone).Select(f => f.Id).ToHashSet(StringComparer.Ordinal);

    /// <summary>The first function of a department, or <see langword="null"/> where none is recognised.</summary>
    public CatalogFunction? Of(Department department) => AllOf(department) is [var first, ..] ? first : null;

    /// <summary>The functions of a department, more than one of "Sales and Marketing"; none where none is recognised.</summary>
    public ValueList<CatalogFunction> AllOf(Department department) => Named(department.Function ?? department.Name);

    /// <summary>The functions that a department of this name fulfils.</summary>
    public ValueList<CatalogFunction> Named(string name)
    {
        if (!byName.TryGetValue(name, out var functions)) byName.Add(name, functions = catalog.ResolveFunctions(name));
        return functions;
    }

    /// <summary>Whether a department measures this metric for everyone: HR the whole staff's retention, not its own people's.</summary>
    public bool MeasuresForEveryone(Department department, CatalogMetric metric) =>
        AllOf(department).Any(f => f.ServesEveryone && metric.Functions.Contains(f.Id));

    /// <summary>
    /// Whether work that functions drive touches a department's own metrics: what customer service does, its own people; what
    /// HR does, everyone's. A department whose function isn't known is given the benefit of the doubt.
    /// </summary>
    public bool Reach(ValueList<string> functions, Department department) =>
        functions.Count == 0 || AllOf(department) is not { Count: > 0 } own || functions.Any(id => servingEveryone.Contains(id) || own.Any(f => f.Id == id));
}
