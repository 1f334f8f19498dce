using KpiAlignment.Analysis;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Directions;

/// <summary>KPA601: a KPI of which nothing tells which way it should go; it pulls nothing, so none of its conflicts is seen.</summary>
public sealed class UnknownDirectionRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.UnknownDirection, "UnknownDirection", Severity.Info);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Objectives.Where(o => o.Kpi is not null && o.Direction is null).Select(o => new Finding
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
