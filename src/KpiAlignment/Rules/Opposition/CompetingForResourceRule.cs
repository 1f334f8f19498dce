using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA107: departments pull the same scarce resource to themselves.</summary>
public sealed class CompetingForResourceRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.CompetingForResource, "CompetingForResource");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Clear(ContentionKind.Scarcity).Select(c => c.ToFinding(
            context, Descriptor, c.First.Department.Name, c.First.Name, c.Second.Department.Name, c.Second.Name, c.Metric.Name));
    }
}
