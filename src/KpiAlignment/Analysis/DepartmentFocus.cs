using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>The departments between which, and the others, an analysis looks; by default all.</summary>
internal sealed class DepartmentFocus(IReadOnlySet<string>? ids = null)
{
    public static DepartmentFocus All { get; } = new();

    public bool IsOnAll => ids is null;

    public bool IsOn(Department one, Department other) => Includes(one) || Includes(other);

    public bool Includes(Department department) => ids is null || ids.Contains(department.Id);

    /// <summary>Those of the departments that it includes.</summary>
    public List<Department> Of(List<Department> departments) => ids is null ? departments : departments.FindAll(Includes);

    public bool IsOnAny(ReadOnlySpan<PullTable.Entry> entries)
    {
        if (ids is null) return true;
        foreach (var entry in entries)
        {
            if (ids.Contains(entry.Objective.Department.Id)) return true;
        }

        return false;
    }
}
