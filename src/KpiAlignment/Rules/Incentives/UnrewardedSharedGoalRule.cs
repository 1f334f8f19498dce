using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA305: a goal that departments share and that neither pay nor scorecard of any of them depends on, while they are paid for other things.</summary>
public sealed class UnrewardedSharedGoalRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.UnrewardedSharedGoal, "UnrewardedSharedGoal", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var paidFor = context.Objectives.Where(o => o.RewardShare > 0).Select(o => (o.Department.Id, o.Metric.Index)).ToHashSet();
        return
            from goal in context.Resolved.Goals
            where goal.Owners.Count > 1
            where goal.Owners.Any(o => o.Department.Incentives.Count > 0) && !goal.Owners.Any(o => o.Share > 0 || paidFor.Contains((o.Department.Id, goal.Metric.Index)))
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Departments = goal.Owners.Select(o => o.Department).ToValueList(),
                Goal = goal.Goal,
                Metric = goal.Metric,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [goal.Goal.Name, TextList.And(goal.Owners.Select(o => o.Department.Name))]),
                Location = goal.Goal.Source,
            };
    }
}
