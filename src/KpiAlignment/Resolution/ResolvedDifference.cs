using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>What differs between two states of an organisation that have their metrics, influences, departments and goals in common.</summary>
internal static class ResolvedDifference
{
    /// <summary>The places of the departments that differ, or that something concerns that differs.</summary>
    public static HashSet<int> Between(ResolvedOrganization one, ResolvedOrganization other)
    {
        // Whether anything is asked at all concerns all who might be asked.
        if ((one.Collaboration.Surveys.Count == 0) != (other.Collaboration.Surveys.Count == 0)) return [.. Enumerable.Range(0, one.Departments.Count)];
        var places = new HashSet<int>();
        for (var place = 0; place < one.Departments.Count; place++)
        {
            if (!ReferenceEquals(one.Departments[place].Department, other.Departments[place].Department)) places.Add(place);
        }

        foreach (var (before, after) in one.Goals.Zip(other.Goals))
        {
            if (before.Goal != after.Goal) Add(before.Owners.Concat(after.Owners).Select(o => o.Department));
        }

        var (was, now) = (one.Collaboration, other.Collaboration);
        AddDifferent(was.Handoffs, now.Handoffs, h => h.Handoff, h => [h.From, h.To]);
        AddDifferent(was.Projects, now.Projects, p => p.Project, p => p.Members);
        AddDifferent(was.Knowledge, now.Knowledge, k => k.Item, k => k.Users);
        AddDifferent(was.FrictionCosts, now.FrictionCosts, c => c.Cost, c => c.Departments);
        AddDifferent(was.Surveys, now.Surveys, s => s.Survey, s => [s.From, s.About]);
        return places;

        void Add(IEnumerable<Department> departments) => places.UnionWith(departments.Select(d => one.PlaceOf(d.Id)));

        void AddDifferent<T>(ValueList<T> before, ValueList<T> after, Func<T, object> said, Func<T, IEnumerable<Department>> departmentsOf)
        {
            if (before.Select(said).SequenceEqual(after.Select(said))) return;
            Add(before.Concat(after).SelectMany(departmentsOf));
        }
    }
}
