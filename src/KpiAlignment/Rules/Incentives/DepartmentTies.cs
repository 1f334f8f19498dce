using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>Whom the work of some departments touches: what others depend on them for, whom they hand over to, and against whom they pull.</summary>
internal sealed class DepartmentTies
{
    private readonly Dictionary<string, Dictionary<string, (Department Department, double Strength)>> ties;

    public DepartmentTies(AnalysisContext context, IEnumerable<Department> departments)
    {
        ties = departments.Select(d => d.Id).Distinct().ToDictionary(id => id, _ => new Dictionary<string, (Department, double)>(StringComparer.Ordinal), StringComparer.Ordinal);
        if (ties.Count == 0) return;
        foreach (var handoff in context.Resolved.Collaboration.Handoffs) Tie(handoff.From, handoff.To, 1);
        foreach (var dependency in context.Dependencies) Tie(dependency.Provider, dependency.Dependent.Department, dependency.Strength);
        foreach (var contention in context.Contentions)
        {
            Tie(contention.First.Department, contention.Second.Department, contention.Pressure);
            Tie(contention.Second.Department, contention.First.Department, contention.Pressure);
        }
    }

    /// <summary>The departments that the work of one of them touches, the most first.</summary>
    public IEnumerable<Department> Of(Department department) =>
        ties[department.Id].Values.OrderByDescending(t => t.Strength).ThenBy(t => t.Department.Id, StringComparer.Ordinal).Select(t => t.Department);

    private void Tie(Department from, Department to, double strength)
    {
        if (!ties.TryGetValue(from.Id, out var tied)) return;
        if (!tied.TryGetValue(to.Id, out var tie) || tie.Strength < strength) tied[to.Id] = (to, strength);
    }
}
