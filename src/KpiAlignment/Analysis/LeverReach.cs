using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>
/// Which levers somebody in the organisation has a hand on. The catalogue knows levers of every trade; nobody fights over
/// the speed of a production line in a company that has none.
/// </summary>
internal sealed class LeverReach
{
    private readonly HashSet<int> withinReach = [];
    private readonly HashSet<string> unknownDepartments;

    public LeverReach(ResolvedOrganization organization)
    {
        foreach (var department in organization.Departments) withinReach.UnionWith(department.Drives.Select(m => m.Index));
        withinReach.UnionWith(organization.Kpis.Select(k => k.Metric.Index));
        withinReach.UnionWith(organization.Goals.Select(g => g.Metric.Index));
        withinReach.UnionWith(organization.Influences.Where(i => i.Evidence != Evidence.Catalogue).SelectMany(i => new[] { i.From.Index, i.To.Index }));
        unknownDepartments = organization.Departments.Where(d => d.Function is null).Select(d => d.Department.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the two contend over something that somebody can move, as far as is known what departments do.</summary>
    public bool Includes(Contention contention) =>
        contention.Kind != ContentionKind.Lever
        || contention.Metric.Functions.Count == 0
        || withinReach.Contains(contention.Metric.Index)
        || unknownDepartments.Contains(contention.First.Department.Id)
        || unknownDepartments.Contains(contention.Second.Department.Id);
}
