using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Which department is part of which.</summary>
internal sealed class DepartmentTree
{
    private readonly Dictionary<string, Department> parentOf;

    public DepartmentTree(ResolvedOrganization organization) =>
        parentOf = organization.Departments.Where(d => d.Parent is not null).ToDictionary(d => d.Department.Id, d => d.Parent!, StringComparer.Ordinal);

    public bool IsWithinLine(Department first, Department second) => IsPartOf(first, second) || IsPartOf(second, first);

    public bool IsPartOf(Department department, Department ancestor) => AncestorsOf(department).Any(a => a.Id == ancestor.Id);

    public IEnumerable<Department> AncestorsOf(Department department)
    {
        // The count ends a cycle, which the loader reports but a model built in code may hold.
        var current = department;
        for (var i = 0; i <= parentOf.Count && parentOf.TryGetValue(current.Id, out var parent); i++)
        {
            yield return parent;
            current = parent;
        }
    }
}
