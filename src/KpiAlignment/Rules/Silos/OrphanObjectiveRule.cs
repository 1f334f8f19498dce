using KpiAlignment.Analysis;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA201: a KPI from which no path of influence leads to a goal of the organisation.</summary>
public sealed class OrphanObjectiveRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.OrphanObjective, "OrphanObjective", Severity.Info);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (context.Goals.All.Count == 0) return [];
        return context.Objectives.Where(o => o.Kpi is not null && !context.Goals.Reaches(o.Metric)).Select(o => new Finding
        {
            RuleId = Descriptor.Id,
            Strength = o.Stake,
            Departments = [o.Department],
            Objectives = [o],
            Metric = o.Metric,
            Message = new LocalizedMessage(Descriptor.MessageFormat, [o.Department.Name, o.Name]),
            Location = o.Source,
        });
    }
}
