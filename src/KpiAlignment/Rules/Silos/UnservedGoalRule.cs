using KpiAlignment.Analysis;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA207: a goal to which no department's objective contributes.</summary>
public sealed class UnservedGoalRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.UnservedGoal, "UnservedGoal", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Goals.All
            .Where(g => g.Direction is not null && !context.Objectives.Any(o => context.Goals.Contributes(o, g)))
            .Select(g => new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Metric = g.Metric,
                Goal = g.Goal,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [g.Goal.Name]),
                Location = g.Goal.Source,
            });
    }
}
