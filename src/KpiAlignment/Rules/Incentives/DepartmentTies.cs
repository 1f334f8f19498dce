using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>Whom a department's work touches: what others depend on it for, whom it hands over to, and against whom it pulls.</summary>
internal sealed class DepartmentTies
{
    private readonly Dictionary<string, Dictionary<string, (Department Department, double Strength)>> ties = new(StringComparer.Ordinal);

    public DepartmentTies(AnalysisContext context)
    {
        foreach (var handoff in context.Resolved.Collaboration.Handoffs) Tie(handoff.From, handoff.To, 1);
        foreach (var dependency in context.Dependencies) Tie(dependency.Provider, dependency.Dependent.Department, dependency.Strength);
        foreach (var contention in context.Contentions)
        {
            Tie(contention.First.Department, contention.Second.Department, contention.Pressure);
            Tie(contention.Second.Department, contention.First.Department, contention.Pressure);
        }
    }

    /// <summary>The departments that its work touches, the most first.</summary>
    public IEnumerable<Department> Of(Department department) => ties.TryGetValue(department.Id, out var tied)
        ? tied.Values.OrderByDescending(t => t.Strength).ThenBy(t => t.Department.Id, StringComparer.Ordinal).Select(t => t.Department)
        : [];

    private void Tie(Department from, Department to, double strength)
    {
        if (!ties.TryGetValue(from.Id, out var tied)) ties.Add(from.Id, tied = new(StringComparer.Ordinal));
        if (!tied.TryGetValue(to.Id, out var tie) || tie.Strength < strength) tied[to.Id] = (to, strength);
    }
}
