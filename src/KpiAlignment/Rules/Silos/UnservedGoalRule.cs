using KpiAlignment.Analysis;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA207: a goal to which no department's objective contributes.</summary>
public sealed class UnservedGoalRule : IAlignmentRule
{
    // Of what nothing is known, nobody can be seen to serve it.
    private const double CertaintyOfUnknown = 0.5;

    private static readonly LocalizedText Unknown = RuleTexts.Get("KPA207.Message.Unknown");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.UnservedGoal, "UnservedGoal", Severity.Warning, reach: RuleReach.Organization);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from goal in context.Goals.NotServedBy(context.Resolved)
            let isKnown = goal.Metric.IsInCatalog || context.Effects.Graph.Incoming(goal.Metric.Index).Length > 0
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Confidence = isKnown ? 1 : CertaintyOfUnknown,
                Metric = goal.Metric,
                Goal = goal.Goal,
                Message = new LocalizedMessage(isKnown ? Descriptor.MessageFormat : Unknown, [goal.Goal.Name]),
                Location = goal.Goal.Source,
            };
    }
}
