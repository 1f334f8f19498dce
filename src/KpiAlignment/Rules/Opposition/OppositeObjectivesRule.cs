using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA101: two departments push one metric in opposite directions, or hold it at values that can't both hold.</summary>
public sealed class OppositeObjectivesRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.OppositeObjectives, "OppositeObjectives");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Clear(ContentionKind.SameMetric).Select(c => Opposite(context, c)).Concat(HeldApart(context));
    }

    private Finding Opposite(AnalysisContext context, Contention c) => c.ToFinding(
        context, Descriptor,
        c.First.Department.Name, c.Second.Department.Name, c.Metric.Name,
        ContentionFindings.Way(c.FirstPull), ContentionFindings.Way(c.SecondPull));

    // Two that maintain a metric pull nothing, but can't both have their way when they hold it at different values.
    private IEnumerable<Finding> HeldApart(AnalysisContext context) =>
        from holders in context.Objectives.Where(o => o.Direction == Direction.Maintain && o.Target?.Value is not null).GroupBy(o => o.Metric)
        let all = holders.ToArray()
        from i in Enumerable.Range(0, all.Length)
        from second in all.Skip(i + 1)
        let first = all[i]
        where first.Department != second.Department && !context.IsWithinLine(first.Department, second.Department)
        where first.Target!.Value != second.Target!.Value && first.Kpi?.Unit == second.Kpi?.Unit && first.Coincides(second)
        select new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(first.Stake, second.Stake),
            Departments = [first.Department, second.Department],
            Objectives = [first, second],
            Metric = first.Metric,
            Message = new LocalizedMessage(
                Descriptor.MessageFormat,
                [first.Department.Name, second.Department.Name, first.Metric.Name, first.Target!.Text, second.Target!.Text]),
            Location = first.Source,
        };
}
