using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>The departments between which, and the others, an analysis looks; by default all.</summary>
internal sealed class DepartmentFocus(IReadOnlySet<string>? ids = null)
{
    public static DepartmentFocus All { get; } = new();

    public bool IsOn(Department one, Department other) => ids is null || ids.Contains(one.Id) || ids.Contains(other.Id);

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
