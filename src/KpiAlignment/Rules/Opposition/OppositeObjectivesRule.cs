using KpiAlignment.Analysis;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA101: two departments push one metric in opposite directions, or to targets that can't both hold.</summary>
public sealed class OppositeObjectivesRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.OppositeObjectives, "OppositeObjectives");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Clear(ContentionKind.SameMetric).Select(c => Opposite(context, c)).Concat(TargetsApart(context));
    }

    private Finding Opposite(AnalysisContext context, Contention c) => c.ToFinding(
        context, Descriptor,
        c.First.Department.Name, c.Second.Department.Name, c.Metric.Name,
        ContentionFindings.Wish(c.First, c.FirstPull), ContentionFindings.Wish(c.Second, c.SecondPull));

    // Two that go the same way, or hold a metric where it is, don't contend; yet their targets may leave no value that suits both.
    private IEnumerable<Finding> TargetsApart(AnalysisContext context) =>
        from alike in context.Objectives
            .Where(o => o is { Direction: not null, Target: not null, Metric.IsScarce: false })
            .GroupBy(o => (o.Metric, o.Direction))
        let all = alike.ToArray()
        from i in Enumerable.Range(0, all.Length)
        from second in all.Skip(i + 1)
        let first = all[i]
        where first.Department != second.Department && !context.IsWithinLine(first.Department, second.Department)
        where first.Coincides(second) && !Targets.CanBothHold(first, second)
        select new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(first.Stake, second.Stake),
            Departments = [first.Department, second.Department],
            Objectives = [first, second],
            Metric = first.Metric,
            Message = new LocalizedMessage(
                Descriptor.MessageFormat,
                [first.Department.Name, second.Department.Name, first.Metric.Name, Targets.Describe(first), Targets.Describe(second)]),
            Location = first.Source,
        };
}
