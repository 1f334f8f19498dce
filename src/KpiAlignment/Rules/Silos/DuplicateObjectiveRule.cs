using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA205: several departments each chase the same metric the same way, without a goal that they share on it.</summary>
public sealed class DuplicateObjectiveRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.DuplicateObjective, "DuplicateObjective", Severity.Info);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from chasers in context.Objectives.Where(o => o is { Kpi: not null, Direction: not null }).GroupBy(o => (o.Metric, o.Direction))
            let departments = chasers.Select(o => o.Department).Distinct().ToValueList()
            where departments.Count > 1 && !IsShared(context, chasers.Key.Metric.Index, departments) && !IsRollUp(context, departments)
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = chasers.OrderByDescending(o => o.Stake).ElementAt(1).Stake,
                Departments = departments,
                Objectives = chasers.ToValueList(),
                Metric = chasers.Key.Metric,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [string.Join(", ", departments.Select(d => d.Name)), chasers.Key.Metric.Name]),
                Location = chasers.First().Source,
            }.OnePerMetric(chasers.Key.Direction);
    }

    private static bool IsShared(AnalysisContext context, int metric, ValueList<Department> departments) =>
        context.Resolved.Goals.Any(g => g.Metric.Index == metric && departments.All(d => g.Owners.Any(o => o.Department == d)));

    // A parent's figure that its children's add up to is the same objective, seen from above.
    private static bool IsRollUp(AnalysisContext context, ValueList<Department> departments) =>
        departments.Any(parent => departments.All(d => d == parent || context.IsWithinLine(parent, d)));
}
