using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// An organisation whose names stand for metrics. Everything is in canonical order, by id, so that what is computed
/// from it does not depend on the order of the files.
/// </summary>
public sealed class ResolvedOrganization
{
    private int[]? firstKpis;

    internal ResolvedOrganization(
        Organization organization,
        MetricCatalog catalog,
        ValueList<ResolvedMetric> metrics,
        ValueList<ResolvedInfluence> influences,
        ValueList<ResolvedDepartment> departments,
        ValueList<ResolvedKpi> kpis,
        ValueList<ResolvedGoal> goals,
        ResolvedCollaboration collaboration)
    {
        Organization = organization;
        Catalog = catalog;
        Metrics = metrics;
        Influences = influences;
        Departments = departments;
        Kpis = kpis;
        Goals = goals;
        Collaboration = collaboration;
    }

    /// <summary>The organisation as its files describe it.</summary>
    public Organization Organization { get; }

    /// <summary>The catalogue that was asked.</summary>
    public MetricCatalog Catalog { get; }

    /// <summary>Every metric that the organisation or the catalogue speaks of.</summary>
    public ValueList<ResolvedMetric> Metrics { get; }

    /// <summary>Every influence among these metrics; the organisation's own word goes over the catalogue's.</summary>
    public ValueList<ResolvedInfluence> Influences { get; }

    /// <summary>The departments.</summary>
    public ValueList<ResolvedDepartment> Departments { get; }

    /// <summary>The KPIs, by department.</summary>
    public ValueList<ResolvedKpi> Kpis { get; }

    /// <summary>The goals.</summary>
    public ValueList<ResolvedGoal> Goals { get; }

    /// <summary>How the departments work together.</summary>
    public ResolvedCollaboration Collaboration { get; }

    /// <summary>The place of the department of an id in <see cref="Departments"/>; negative where it isn't there.</summary>
    internal int PlaceOf(string id)
    {
        var (low, high) = (0, Departments.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var order = string.CompareOrdinal(Departments[middle].Department.Id, id);
            if (order == 0) return middle;
            if (order < 0) low = middle + 1;
            else high = middle - 1;
        }

        return ~low;
    }

    /// <summary>The place in <see cref="Kpis"/> of the first KPI of the department at a place, or where it would be.</summary>
    internal int FirstKpiOf(int department) => (firstKpis ??= FindFirstKpis())[department];

    /// <summary>The KPIs of the department at a place.</summary>
    internal ReadOnlySpan<ResolvedKpi> KpisOf(int department) => Kpis.AsSpan()[FirstKpiOf(department)..FirstKpiOf(department + 1)];

    /// <summary>Another state of the organisation, with the same metrics, influences between the same, and as many KPIs of each department.</summary>
    internal ResolvedOrganization With(
        Organization organization, ValueList<ResolvedInfluence> influences, ValueList<ResolvedDepartment> departments, ValueList<ResolvedKpi> kpis, ValueList<ResolvedGoal> goals,
        ResolvedCollaboration collaboration) =>
        new(organization, Catalog, Metrics, influences, departments, kpis, goals, collaboration) { firstKpis = firstKpis };

    /// <summary>A variant with the same metrics and influences; everything given is in canonical order.</summary>
    internal ResolvedOrganization With(ValueList<ResolvedDepartment> departments, ValueList<ResolvedKpi> kpis, ValueList<ResolvedGoal> goals, ResolvedCollaboration? collaboration = null) =>
        new(Organization, Catalog, Metrics, Influences, departments, kpis, goals, collaboration ?? Collaboration);

    /// <summary>The organisation with no other departments than those at these places, and no goals that are nobody's among them; what is said of collaboration stays.</summary>
    internal ResolvedOrganization Restrict(IReadOnlyCollection<int> places)
    {
        if (places.Count == Departments.Count) return this;
        var departments = new List<ResolvedDepartment>(places.Count);
        var kpis = new List<ResolvedKpi>();
        foreach (var place in places.Order())
        {
            departments.Add(Departments[place]);
            kpis.AddRange(KpisOf(place));
        }

        var paidFor = departments.SelectMany(d => d.Rewards).Where(r => r.IsOnGoal).Select(r => r.Objective).ToHashSet(StringComparer.Ordinal);
        var ids = departments.Select(d => d.Department.Id).ToHashSet(StringComparer.Ordinal);
        var goals = Goals.Where(g => paidFor.Contains(g.Goal.Id) || g.Owners.Any(o => ids.Contains(o.Department.Id)));
        return With(departments.ToValueList(), kpis.ToValueList(), goals.ToValueList());
    }

    private int[] FindFirstKpis()
    {
        var first = new int[Departments.Count + 1];
        var at = 0;
        for (var place = 0; place < Departments.Count; place++)
        {
            first[place] = at;
            while (at < Kpis.Count && Kpis[at].Department.Id == Departments[place].Department.Id) at++;
        }

        first[^1] = at;
        return first;
    }
}
