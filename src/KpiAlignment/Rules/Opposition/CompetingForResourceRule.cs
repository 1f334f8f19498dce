using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA107: departments pull the same scarce resource to themselves. One finding per resource.</summary>
public sealed class CompetingForResourceRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.CompetingForResource, "CompetingForResource");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from resource in context.Clear(ContentionKind.Scarcity).GroupBy(c => c.Metric)
            let contentions = resource.ToArray()
            let objectives = contentions.SelectMany(c => new[] { c.First, c.Second })
            select contentions.ToFinding(context, Descriptor, ContentionFindings.Names(objectives), resource.Key.Name) with { IdentifiedBy = FindingIdentities.ByMetric };
    }
}
