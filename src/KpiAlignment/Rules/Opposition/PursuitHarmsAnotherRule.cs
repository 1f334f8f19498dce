using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA102: improving a KPI worsens another department's.</summary>
public sealed class PursuitHarmsAnotherRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.PursuitHarmsAnother, "PursuitHarmsAnother");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Clear(ContentionKind.Pursuit).Select(c => c.ToFinding(
            context, Descriptor, c.First.Department.Name, c.First.Name, c.Second.Department.Name, c.Second.Name));
    }
}
