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
        var served = context.Objectives.SelectMany(context.Goals.HelpedBy).ToHashSet();
        return context.Goals.All
            .Where(g => g.Direction is not null && !served.Contains(g))
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
