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
        if (context.Resolved.Departments.Count < 2) return [];
        var tied = Tied(context);
        return
            from objectives in context.Objectives.Where(o => o.Kpi is not null).GroupBy(o => o.Department)
            let understood = Understanding.Of([.. objectives])
            where understood > 0 && !tied.Contains(objectives.Key.Id)
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

    private static HashSet<string> Tied(AnalysisContext context)
    {
        var tied = new HashSet<string>(StringComparer.Ordinal);
        foreach (var contention in context.Contentions) Tie(contention.First.Department, contention.Second.Department);
        foreach (var dependency in context.Dependencies) Tie(dependency.Dependent.Department, dependency.Provider);
        foreach (var handoff in context.Resolved.Collaboration.Handoffs) Tie(handoff.From, handoff.To);
        foreach (var goal in context.Resolved.Goals.Where(g => g.Owners.Count > 1)) Tie([.. goal.Owners.Select(o => o.Department)]);
        foreach (var department in context.Resolved.Departments.Where(d => d.Parent is not null)) Tie(department.Department, department.Parent);
        foreach (var objective in context.Objectives)
        {
            if (context.Goals.HelpedBy(objective).Any()) tied.Add(objective.Department.Id);
        }

        return tied;

        void Tie(params ReadOnlySpan<Department?> departments)
        {
            foreach (var department in departments)
            {
                if (department is not null) tied.Add(department.Id);
            }
        }
    }
}
