using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Proposals;

/// <summary>
/// Finds the departments that a change can concern: those that pull or drive a metric that its own departments pull, or
/// will. What other departments do depends on none of it, so a change need not be tried on all of a large organisation.
/// </summary>
internal sealed class Neighbourhood
{
    private readonly AnalysisContext context;
    private readonly ILookup<int, string> driversOf;
    private readonly Dictionary<string, ResolvedDepartment> departments;
    private readonly ILookup<string, int> metricsOf;

    public Neighbourhood(AnalysisContext context)
    {
        this.context = context;
        var organization = context.Resolved;
        departments = organization.Departments.ToDictionary(d => d.Department.Id, StringComparer.Ordinal);
        metricsOf = organization.Kpis.Select(k => (k.Department.Id, k.Metric.Index))
            .Concat(organization.Goals.SelectMany(g => g.Owners.Select(o => (o.Department.Id, g.Metric.Index))))
            .ToLookup(x => x.Id, x => x.Index, StringComparer.Ordinal);
        driversOf = organization.Departments
            .SelectMany(d => d.Drives.Select(m => (m.Index, d.Department.Id)))
            .Concat(organization.Kpis.Select(k => (k.Metric.Index, k.Department.Id)))
            .ToLookup(x => x.Index, x => x.Id);
    }

    /// <summary>The part of the organisation around some departments and a metric that they will strive for.</summary>
    public ResolvedOrganization Around(IEnumerable<Department> core, ResolvedMetric aim)
    {
        var ids = core.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var targets = ids.SelectMany(id => metricsOf[id]).Append(aim.Index).Distinct();
        var pulled = targets.SelectMany(t => context.Effects.On(t).Effects.Select(e => e.Node)).ToHashSet();
        foreach (var metric in pulled)
        {
            ids.UnionWith(driversOf[metric]);
            foreach (var entry in context.Pulls.At(metric)) ids.Add(entry.Objective.Department.Id);
        }

        foreach (var id in ids.ToArray()) AddLine(id, ids);
        return Restrict(context.Resolved, ids);
    }

    /// <summary>The organisation with no other departments.</summary>
    public static ResolvedOrganization Restrict(ResolvedOrganization organization, HashSet<string> ids) =>
        ids.Count == organization.Departments.Count ? organization : organization.With(
            organization.Departments.Where(d => ids.Contains(d.Department.Id)).ToValueList(),
            organization.Kpis.Where(k => ids.Contains(k.Department.Id)).ToValueList(),
            organization.Goals);

    private void AddLine(string id, HashSet<string> ids)
    {
        for (var parent = departments[id].Parent; parent is not null && ids.Add(parent.Id);) parent = departments[parent.Id].Parent;
    }
}
