using KpiAlignment.Influences;

namespace KpiAlignment.Analysis;

/// <summary>The departments between which, and the others, an analysis looks, by their places; by default all.</summary>
internal sealed class DepartmentFocus(int[]? places = null)
{
    public static DepartmentFocus All { get; } = new();

    public bool IsOnAll => places is null;

    public bool IsOn(Objective one, Objective other) => Includes(one.DepartmentIndex) || Includes(other.DepartmentIndex);

    // They are a handful.
    public bool Includes(int department) => places is null || places.AsSpan().Contains(department);

    /// <summary>Whether any of them pulls a metric, of which all entries are given, as hard.</summary>
    public bool IsOnAny(ReadOnlySpan<PullTable.Entry> entries, double minSize)
    {
        if (places is null) return true;
        foreach (var place in places)
        {
            foreach (var entry in PullTable.OfDepartment(entries, place))
            {
                if (entry.Size.Reaches(minSize)) return true;
            }
        }

        return false;
    }
}
