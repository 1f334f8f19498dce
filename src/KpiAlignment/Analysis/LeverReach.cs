using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>
/// Who has a hand on which lever. The catalogue knows levers of every trade; two departments fight over one only if it is in
/// the hands of either, and nobody fights over the speed of a production line in a company that has none.
/// </summary>
internal sealed class LeverReach
{
    private readonly HashSet<(string Department, int Metric)> hands = [];
    private readonly bool[] isHeld;
    private readonly bool[] isDeclared;
    private readonly HashSet<string> unknownDepartments;

    public LeverReach(ResolvedOrganization organization)
    {
        isHeld = new bool[organization.Metrics.Count];
        isDeclared = new bool[organization.Metrics.Count];
        foreach (var department in organization.Departments)
        {
            foreach (var metric in department.Drives) Hold(department.Department, metric);
        }

        foreach (var kpi in organization.Kpis) Hold(kpi.Department, kpi.Metric);
        foreach (var goal in organization.Goals) isDeclared[goal.Metric.Index] = true;
        foreach (var influence in organization.Influences)
        {
            if (influence.Evidence == Evidence.Catalogue) continue;
            isDeclared[influence.From.Index] = true;
            isDeclared[influence.To.Index] = true;
        }

        unknownDepartments = organization.Departments.Where(d => d.Function is null).Select(d => d.Department.Id).ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>Whether the two contend over something that either can move, as far as is known what they do.</summary>
    public bool Includes(Contention contention) =>
        contention.Kind != ContentionKind.Lever
        || IsAnyones(contention.Metric)
        || IsIn(contention.First.Department, contention.Metric)
        || IsIn(contention.Second.Department, contention.Metric);

    /// <summary>Whether somebody in the organisation can move the metric, or perhaps one of these departments of which it isn't known what they do.</summary>
    public bool Includes(ResolvedMetric metric, IEnumerable<Department> departments) =>
        IsAnyones(metric) || isHeld[metric.Index] || departments.Any(d => unknownDepartments.Contains(d.Id));

    // What the organisation itself speaks of is within reach; so is what has no owner by trade.
    private bool IsAnyones(ResolvedMetric metric) => metric.Functions.Count == 0 || isDeclared[metric.Index];

    private bool IsIn(Department department, ResolvedMetric metric) =>
        hands.Contains((department.Id, metric.Index)) || unknownDepartments.Contains(department.Id);

    private void Hold(Department department, ResolvedMetric metric)
    {
        hands.Add((department.Id, metric.Index));
        isHeld[metric.Index] = true;
    }
}
