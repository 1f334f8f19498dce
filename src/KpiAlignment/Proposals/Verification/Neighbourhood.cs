using System.Collections.Concurrent;
using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Verification;

/// <summary>
/// Finds the departments that a change can concern: those that pull or drive a metric that its own departments pull, or
/// will. What other departments do depends on none of it, so a change need not be tried on all of a large organisation.
/// </summary>
internal sealed class Neighbourhood
{
    private readonly AnalysisContext context;
    private readonly DepartmentIndex departments;
    private readonly ILookup<int, string> driversOf;
    private readonly ConcurrentDictionary<int, HashSet<string>> around = [];

    public Neighbourhood(AnalysisContext context, DepartmentIndex departments, CancellationToken cancellationToken)
    {
        this.context = context;
        this.departments = departments;
        driversOf = context.Resolved.Departments
            .SelectMany(d => d.Drives.Select(m => (m.Index, d.Department.Id)))
            .Concat(context.Resolved.Kpis.Select(k => (k.Metric.Index, k.Department.Id)))
            .Until(cancellationToken)
            .ToLookup(x => x.Index, x => x.Id);
    }

    /// <summary>The part of the organisation around some departments and metrics that they will strive for.</summary>
    public ResolvedOrganization Around(IReadOnlySet<string> core, IEnumerable<ResolvedMetric> aims)
    {
        var ids = core.ToHashSet(StringComparer.Ordinal);
        var targets = ids.SelectMany(id => departments.ObjectivesOf(departments[id].Department)).Select(o => o.Metric.Index).Concat(aims.Select(a => a.Index)).Distinct().ToArray();
        foreach (var target in targets) ids.UnionWith(Around(target));
        foreach (var id in ids.ToArray()) AddLine(id, ids);
        return departments.Restrict(ids);
    }

    // A stake is at most 1, so what moves the target less than the least pressure contends with nothing.
    private HashSet<string> Around(int target) => around.GetOrAdd(target, FindAround);

    private HashSet<string> FindAround(int target)
    {
        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var effect in context.Effects.On(target).Effects)
        {
            if (!Math.Abs(effect.Effect.Net).Reaches(context.Options.MinPressure)) continue;
            ids.UnionWith(driversOf[effect.Node]);
            foreach (var entry in context.Pulls.At(effect.Node)) ids.Add(entry.Objective.Department.Id);
        }

        return ids;
    }

    private void AddLine(string id, HashSet<string> ids)
    {
        for (var parent = departments[id].Parent; parent is not null && ids.Add(parent.Id);) parent = departments[parent.Id].Parent;
    }
}
