using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA102: improving a KPI worsens another department's. One finding per metric that is pursued and pair of departments.</summary>
public sealed class PursuitHarmsAnotherRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.PursuitHarmsAnother, "PursuitHarmsAnother");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Clear(ContentionKind.Pursuit)
            .GroupBy(c => (c.Metric, Pursuer: c.First.Department, Harmed: c.Second.Department))
            .Select(harm => Harmful(context, harm.Key.Pursuer, harm.Key.Harmed, harm.ToArray()));
    }

    private Finding Harmful(AnalysisContext context, Department pursuer, Department harmed, Contention[] contentions)
    {
        var hardest = contentions[0];
        return contentions.ToFinding(context, Descriptor, pursuer.Name, hardest.First.Name, harmed.Name, hardest.Second.Name) with
        {
            Departments = [pursuer, harmed],
            IdentifiedBy = FindingIdentities.ByMetricAndDepartments,
        };
    }
}
