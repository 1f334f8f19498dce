using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA205: several departments each chase the same metric the same way, without a goal that they share on it. One finding per metric and direction.</summary>
public sealed class DuplicateObjectiveRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.DuplicateObjective, "DuplicateObjective", Severity.Info);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from alike in context.Objectives
                .Where(o => o is { Kpi: not null, Direction: not null, Metric.IsScarce: false })
                .GroupBy(o => (o.Metric, o.Direction))
            let some = Representatives.Of(alike)
            let chasers = alike.Where(o => some.Any(other => other.Department != o.Department && other.Coincides(o))).ToValueList()
            let departments = chasers.Select(o => o.Department).Distinct().ToValueList()
            where departments.Count > 1 && !IsShared(context, alike.Key.Metric.Index, departments) && !context.IsRollUp(departments)
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = chasers.GroupBy(o => o.Department).Select(d => d.Max(o => o.Stake)).OrderDescending().ElementAt(1),
                Departments = departments,
                Objectives = chasers,
                Metric = alike.Key.Metric,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [TextList.And(departments.Select(d => d.Name)), alike.Key.Metric.Name]),
                Location = chasers[0].Source,
                IdentifiedBy = f => FindingIdentities.ByMetric(f, alike.Key.Direction),
            };
    }

    private static bool IsShared(AnalysisContext context, int metric, ValueList<Department> departments) =>
        context.Resolved.Goals.Any(g => g.Metric.Index == metric && departments.All(d => g.Owners.Any(o => o.Department == d)));
}
