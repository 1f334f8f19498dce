using KpiAlignment.Model;

namespace KpiAlignment.Rules;

/// <summary>Findings in the order in which they are reported, of which those about some departments can be replaced without looking at the others.</summary>
internal sealed class RankedFindings(ValueList<Finding> ranked)
{
    private Dictionary<string, List<Finding>>? byDepartment;

    /// <summary>All of them.</summary>
    public ValueList<Finding> All { get; private set; } = ranked;

    /// <summary>Puts what is found now, in the order of the report, in the place of all that concerned any of the departments, given by id.</summary>
    public void Replace(IReadOnlySet<string> departments, IReadOnlyList<Finding> now)
    {
        byDepartment ??= Index(All);
        var gone = departments.SelectMany(id => byDepartment.GetValueOrDefault(id, [])).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        foreach (var id in gone.SelectMany(f => f.Departments).Select(d => d.Id).ToHashSet(StringComparer.Ordinal)) byDepartment[id].RemoveAll(gone.Contains);
        foreach (var finding in now) Add(byDepartment, finding);
        All = Splice(All, gone, now);
    }

    /// <summary>All, with others, which are in the order of the report, among them.</summary>
    public ValueList<Finding> With(IReadOnlyList<Finding> others) => others.Count == 0 ? All : Splice(All, [], others);

    private static Dictionary<string, List<Finding>> Index(ValueList<Finding> findings)
    {
        var index = new Dictionary<string, List<Finding>>(StringComparer.Ordinal);
        foreach (var finding in findings) Add(index, finding);
        return index;
    }

    private static void Add(Dictionary<string, List<Finding>> index, Finding finding)
    {
        foreach (var department in finding.Departments.AsSpan())
        {
            if (!index.TryGetValue(department.Id, out var findings)) index.Add(department.Id, findings = []);
            if (findings.Count == 0 || !ReferenceEquals(findings[^1], finding)) findings.Add(finding);
        }
    }

    // What lies between two changes is copied as a block.
    private static ValueList<Finding> Splice(ValueList<Finding> all, HashSet<Finding> gone, IReadOnlyList<Finding> come)
    {
        var old = all.AsSpan();
        var cuts = new List<(int Place, Finding? Come)>(gone.Count + come.Count);
        foreach (var finding in gone) cuts.Add((PlaceOf(finding, old), null));
        foreach (var finding in come) cuts.Add((LowerBound(finding, old), finding));
        var spliced = new Finding[old.Length - gone.Count + come.Count];
        var (read, written) = (0, 0);
        foreach (var (place, finding) in cuts.OrderBy(c => c.Place).ThenBy(c => c.Come is null))
        {
            old[read..place].CopyTo(spliced.AsSpan(written));
            written += place - read;
            read = finding is null ? place + 1 : place;
            if (finding is not null) spliced[written++] = finding;
        }

        old[read..].CopyTo(spliced.AsSpan(written));
        return new ValueList<Finding>(spliced);
    }

    private static int PlaceOf(Finding finding, ReadOnlySpan<Finding> ranked)
    {
        var place = LowerBound(finding, ranked);
        while (!ReferenceEquals(ranked[place], finding)) place++;
        return place;
    }

    private static int LowerBound(Finding finding, ReadOnlySpan<Finding> ranked)
    {
        var (low, high) = (0, ranked.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (RuleEngine.Compare(ranked[middle], finding) < 0) low = middle + 1;
            else high = middle;
        }

        return low;
    }
}
