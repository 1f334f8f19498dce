using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA105: a department works against the objective of the one it is part of. One finding per metric that they contend at and pair of departments.</summary>
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
            .GroupBy(c => (c.Metric, ChildAndParent(context, c).Child.Department, ChildAndParent(context, c).Parent.Department))
            .Select(g => Opposed(context, g.ToArray()));
    }

    // A parent's claim on a scarce metric is its children's, seen from above.
    private static bool IsRollUp(Contention contention) =>
        contention.Kind == ContentionKind.Scarcity && contention.First.Metric == contention.Second.Metric;

    private static (Objective Child, Objective Parent) ChildAndParent(AnalysisContext context, Contention contention) =>
        context.IsPartOf(contention.First.Department, contention.Second.Department) ? (contention.First, contention.Second) : (contention.Second, contention.First);

    private Finding Opposed(AnalysisContext context, Contention[] contentions)
    {
        var (child, parent) = ChildAndParent(context, contentions[0]);
        return contentions.ToFinding(context, Descriptor, child.Department.Name, child.Name, parent.Department.Name, parent.Name) with
        {
            Departments = [child.Department, parent.Department],
            Location = child.Source,
            IdentifiedBy = FindingIdentities.ByMetricAndDepartments,
        };
    }
}
