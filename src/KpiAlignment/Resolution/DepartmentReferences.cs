using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Finds the departments that an organisation refers to by name or id.</summary>
internal sealed class DepartmentReferences
{
    private readonly NameTable<Department> names = new();

    /// <summary>Knows departments that stand in the order of their ids.</summary>
    /// <exception cref="ArgumentException">Two share an id.</exception>
    public DepartmentReferences(IReadOnlyList<Department> departments)
    {
        for (var i = 1; i < departments.Count; i++)
        {
            if (departments[i].Id == departments[i - 1].Id)
                throw new ArgumentException($"Two departments have the id '{departments[i].Id}'; give one of them another id.", nameof(departments));
        }

        foreach (var department in departments) names.Add(department, department.Id, department.Name);
    }

    /// <summary>The department that <paramref name="referrer"/> refers to.</summary>
    /// <exception cref="ArgumentException">There is none, or there are several.</exception>
    public Department Find(string reference, string referrer) =>
        names.Single(reference)
        ?? throw new ArgumentException($"{referrer} refers to department '{reference}', which is not one department of the organisation.", nameof(reference));

    /// <summary>The departments that it refers to, each once, by id.</summary>
    /// <exception cref="ArgumentException">One of them isn't there, or there are several of that name.</exception>
    public ValueList<Department> FindAll(ValueList<string> references, string referrer) =>
        references.Select(r => Find(r, referrer)).DistinctBy(d => d.Id).OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList();
}
