using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA208: a department of which no objective contributes to a goal.</summary>
public sealed class MissionBlindDepartmentRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.MissionBlindDepartment, "MissionBlindDepartment", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Goals.All.Any(g => g.Direction is not null)) return [];
        return context.Objectives
            .GroupBy(o => o.Department)
            .Where(d => !d.Any(o => context.Goals.HelpedBy(o).Any()))
            .Where(d => Understanding.Of([.. d]) > 0)
            .Select(d => new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Confidence = Understanding.Of([.. d]),
                Departments = [d.Key],
                Objectives = d.ToValueList(),
                Message = new LocalizedMessage(Descriptor.MessageFormat, [d.Key.Name]),
                Location = d.Key.Source,
                IdentifiedBy = FindingIdentities.ByDepartments,
            });
    }
}
