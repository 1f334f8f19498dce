using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA304: a rewarded volume, speed, cost or utilisation, and nothing that the department strives for looks at how good it is.</summary>
public sealed class UnpairedQuantityRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.UnpairedQuantity, "UnpairedQuantity", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var objectivesOf = context.Objectives.ToLookup(o => o.Department.Id, StringComparer.Ordinal);
        return
            from pay in Pay.Of(context)
            from rewarded in pay.Rewarded
            where IsQuantity(rewarded.Objective) && !objectivesOf[pay.Department.Id].Any(o => IsCounterpart(context, o, rewarded.Objective))
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = Math.Min(1, rewarded.Share),
                Departments = [pay.Department],
                Objectives = [rewarded.Objective],
                Metric = rewarded.Objective.Metric,
                Message = new LocalizedMessage(
                    Descriptor.MessageFormat, [pay.Name, pay.Department.Name, rewarded.Objective.Name, RuleTexts.Get($"KPA304.{rewarded.Objective.Metric.Aspect}")]),
                Location = pay.Incentive.Source,
                Identity = pay.FindingIdentity(Descriptor.Id, rewarded.Objective),
            };
    }

    private static bool IsQuantity(Objective objective) => objective.Kpi is not null && objective.Direction is Direction.Increase or Direction.Decrease
        && objective.Metric.Aspect is Aspect.Volume or Aspect.Speed or Aspect.Cost or Aspect.Utilization;

    // Only what has causes in common with the quantity keeps it in check.
    private static bool IsCounterpart(AnalysisContext context, Objective objective, Objective quantity) =>
        objective.Stake > 0
        && objective.Metric.Aspect is Aspect.Quality or Aspect.Safety or Aspect.Stability
        && context.HaveCausesInCommon(objective.Metric, quantity.Metric);
}
