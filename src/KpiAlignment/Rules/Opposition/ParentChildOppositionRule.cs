using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA105: a department works against the objective of the one it is part of. One finding per pair of objectives.</summary>
public sealed class ParentChildOppositionRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.ParentChildOpposition, "ParentChildOpposition");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Contentions
            .Where(c => c is { IsWithinLine: true, IsAmbiguous: false, IsSupported: false } && !IsRollUp(c))
            .GroupBy(c => context.IsPartOf(c.First.Department, c.Second.Department) ? (Child: c.First, Parent: c.Second) : (Child: c.Second, Parent: c.First))
            .Select(pair => Opposed(context, pair.Key.Child, pair.Key.Parent, pair.ToArray()));
    }

    // A parent's claim on a scarce metric is its children's, seen from above.
    private static bool IsRollUp(Contention contention) =>
        contention.Kind == ContentionKind.Scarcity && contention.First.Metric == contention.Second.Metric;

    private Finding Opposed(AnalysisContext context, Objective child, Objective parent, Contention[] contentions) =>
        contentions.ToFinding(context, Descriptor, child.Department.Name, child.Name, parent.Department.Name, parent.Name) with
        {
            Departments = [child.Department, parent.Department],
            Objectives = [child, parent],
            Location = child.Source,
            Identity = $"{Descriptor.Id}|{child.Department.Id}/{child.Id}|{parent.Department.Id}/{parent.Id}",
        };
}
