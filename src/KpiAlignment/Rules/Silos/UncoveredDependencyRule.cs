using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA202: a department needs what another drives, and nothing that the other strives for makes it care. One finding per pair, on the strongest need.</summary>
public sealed class UncoveredDependencyRule : IAlignmentRule
{
    private static readonly LocalizedText OnOwnMetric = RuleTexts.Get("KPA202.Message.Own");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.UncoveredDependency, "UncoveredDependency", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var held = context.Objectives.Where(o => o.Direction == Direction.Maintain).Select(o => (o.Department.Id, o.Metric.Index)).ToHashSet();
        return context.Dependencies
            .Where(d => !d.IsCovered && !d.IsOpposed && !held.Contains((d.Provider.Id, d.Metric.Index)))
            .DistinctBy(d => (d.Dependent.Department.Id, d.Provider.Id))
            .Select(d => Uncovered(context, d));
    }

    private Finding Uncovered(AnalysisContext context, Dependency dependency) =>
        new Finding
        {
            RuleId = Descriptor.Id,
            Strength = dependency.Strength,
            Departments = [dependency.Dependent.Department, dependency.Provider],
            Objectives = [dependency.Dependent],
            Metric = dependency.Metric,
            Message = new LocalizedMessage(
                dependency.Metric == dependency.Dependent.Metric ? OnOwnMetric : Descriptor.MessageFormat,
                [dependency.Dependent.Department.Name, dependency.Dependent.Name, dependency.Provider.Name, dependency.Metric.Name]),
            Location = dependency.Dependent.Source,
            FindWitnesses = context.ChainsFromMetric,
            IdentifiedBy = FindingIdentities.ByDepartments,
        };
}
