using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA204: no shared goal, dependency, handoff or contribution to a goal ties a department to the rest.</summary>
public sealed class IsolatedDepartmentRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.IsolatedDepartment, "IsolatedDepartment", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Resolved.Organization.Departments.Count < 2) return [];
        var tied = Tied(context);
        return
            from objectives in context.Objectives.Where(o => o.Kpi is not null && !tied[o.DepartmentIndex]).GroupBy(o => o.Department)
            let understood = Understanding.Of([.. objectives])
            where understood > 0
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Confidence = understood,
                Departments = [objectives.Key],
                Message = new LocalizedMessage(Descriptor.MessageFormat, [objectives.Key.Name]),
                Location = objectives.Key.Source,
            };
    }

    // By the places of the departments.
    private static bool[] Tied(AnalysisContext context)
    {
        var tied = new bool[context.Resolved.Departments.Count];
        foreach (var contention in context.Contentions.AsSpan())
        {
            tied[contention.First.DepartmentIndex] = true;
            tied[contention.Second.DepartmentIndex] = true;
        }

        var ids = new HashSet<string>(StringComparer.Ordinal);
        foreach (var dependency in context.Dependencies) Tie(dependency.Dependent.Department, dependency.Provider);
        foreach (var handoff in context.Resolved.Collaboration.Handoffs) Tie(handoff.From, handoff.To);
        foreach (var goal in context.Resolved.Goals.Where(g => g.Owners.Count > 1)) ids.UnionWith(goal.Owners.Select(o => o.Department.Id));
        foreach (var (place, department) in context.Resolved.Departments.Index())
            tied[place] |= ids.Contains(department.Department.Id) || department.Parent is not null || context.HasParts(department.Department);
        foreach (var objective in context.Objectives)
        {
            if (!tied[objective.DepartmentIndex] && context.Goals.HelpedBy(objective).Any()) tied[objective.DepartmentIndex] = true;
        }

        return tied;

        void Tie(Department one, Department other)
        {
            ids.Add(one.Id);
            ids.Add(other.Id);
        }
    }
}
