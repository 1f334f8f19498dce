using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>What decides which metrics an organisation has and between which there is an influence: its names, in whatever is measured, driven or aimed at.</summary>
internal static class Vocabulary
{
    /// <summary>Whether two organisations of one catalogue have the same metrics, influences between the same, and the same departments and goals in the same places.</summary>
    public static bool IsSame(Organization one, Organization other) =>
        AreSame(one.Metrics, other.Metrics)
        && AreSame(one.Influences, other.Influences, IsSame)
        && AreSame(one.Departments, other.Departments, IsSame)
        && AreSame(one.Goals, other.Goals, IsSame)
        && Aims(one).SetEquals(Aims(other));

    private static bool IsSame(Department one, Department other) =>
        one.Id == other.Id && one.Name == other.Name && one.Function == other.Function && one.Parent == other.Parent
        && AreSame(one.Drives, other.Drives)
        && Names(one).SequenceEqual(Names(other));

    private static bool IsSame(Goal one, Goal other) =>
        one.Id == other.Id && one.Name == other.Name && one.Metric == other.Metric && one.Level == other.Level && Equals(one.Weight, other.Weight);

    // How strong it is, and which way it works, changes no name; that there is none does.
    private static bool IsSame(Influence one, Influence other) =>
        one.From == other.From && one.To == other.To && (one.Effect == InfluenceEffect.None) == (other.Effect == InfluenceEffect.None);

    private static IEnumerable<(string, string, string)> Names(Department department) =>
        department.Kpis.Select(k => (k.Id, k.Name, k.Metric)).OrderBy(k => k.Id, StringComparer.Ordinal);

    private static HashSet<string> Aims(Organization organization) => organization.Projects.Select(p => p.Metric).OfType<string>().ToHashSet(StringComparer.Ordinal);

    private static bool AreSame<T>(ValueList<T> one, ValueList<T> other) => ReferenceEquals(one, other) || one.Equals(other);

    private static bool AreSame<T>(ValueList<T> one, ValueList<T> other, Func<T, T, bool> isSame)
        where T : class
    {
        if (ReferenceEquals(one, other)) return true;
        if (one.Count != other.Count) return false;
        for (var i = 0; i < one.Count; i++)
        {
            if (!ReferenceEquals(one[i], other[i]) && !isSame(one[i], other[i])) return false;
        }

        return true;
    }
}
