using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Measurement;

/// <summary>KPA501: a strong dependency between two departments that none of the surveys asks about. Without surveys nothing is said.</summary>
public sealed class UnmeasuredCollaborationRule : IAlignmentRule
{
    private const double StrongDependence = 0.4;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.UnmeasuredCollaboration, "UnmeasuredCollaboration", Severity.Info);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var surveys = context.Resolved.Collaboration.Surveys;
        if (surveys.Count == 0) return [];
        var asked = surveys.Select(s => Pair(s.From, s.About)).ToHashSet();
        return context.Dependencies
            .Where(d => d.Strength.Reaches(StrongDependence) && !context.IsWithinLine(d.Dependent.Department, d.Provider))
            .Where(d => !asked.Contains(Pair(d.Dependent.Department, d.Provider)))
            .DistinctBy(d => (d.Dependent.Department.Id, d.Provider.Id))
            .Select(d => new Finding
            {
                RuleId = Descriptor.Id,
                Strength = d.Strength,
                Confidence = context.FindWitness(d.Metric, d.Dependent).Confidence,
                Departments = [d.Dependent.Department, d.Provider],
                Objectives = [d.Dependent],
                Metric = d.Metric,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [d.Dependent.Department.Name, d.Provider.Name, d.Dependent.Name]),
                Location = d.Dependent.Source,
                IdentifiedBy = FindingIdentities.ByDepartments,
            });
    }

    private static (string, string) Pair(Department first, Department second) =>
        string.CompareOrdinal(first.Id, second.Id) < 0 ? (first.Id, second.Id) : (second.Id, first.Id);
}
