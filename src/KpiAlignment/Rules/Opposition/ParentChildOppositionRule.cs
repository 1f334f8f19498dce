using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA105: a department works against the objective of the one it is part of.</summary>
public sealed class ParentChildOppositionRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.ParentChildOpposition, "ParentChildOpposition");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Contentions.Where(c => c is { IsWithinLine: true, IsAmbiguous: false }).Select(c => c.ToFinding(
            context, Descriptor, c.First.Department.Name, c.First.Name, c.Second.Department.Name, c.Second.Name));
    }
}
