using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA206: one metric for which departments have differing units, targets or definitions. One finding per metric.</summary>
public sealed class InconsistentDefinitionRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.InconsistentDefinition, "InconsistentDefinition", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from measurers in context.Objectives.Where(o => o.Kpi is not null).GroupBy(o => o.Metric)
            where measurers.Skip(1).Any()
            let isRollUp = context.IsRollUp(measurers.Select(o => o.Department).Distinct().ToArray())
            let some = Representatives.Of(measurers)
            let differing = measurers.Where(o => some.Any(other => Differ(o, other, isRollUp))).ToValueList()
            where differing.Count > 0
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Departments = differing.Select(o => o.Department).Distinct().ToValueList(),
                Objectives = differing,
                Metric = measurers.Key,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [measurers.Key.Name, string.Join("; ", differing.Select(Describe))]),
                Location = differing[0].Source,
                IdentifiedBy = FindingIdentities.ByMetric,
            };
    }

    // What one leaves out does not differ from what another says; and figures that add up to one above may differ.
    private static bool Differ(Objective first, Objective second, bool isRollUp) =>
        first.Department != second.Department && first.Coincides(second)
        && (UnitsDiffer(first, second)
            || Wording.Differs(first.Kpi!.Definition, second.Kpi!.Definition)
            || (!isRollUp && TargetsDiffer(first, second)));

    private static bool UnitsDiffer(Objective first, Objective second) =>
        first.Kpi!.Unit is null && second.Kpi!.Unit is null
            ? Wording.Differs(Targets.Tail(first), Targets.Tail(second))
            : Wording.Differs(first.Kpi.Unit, second.Kpi!.Unit);

    // Opposite directions, and targets that can't both hold, are another rule's.
    private static bool TargetsDiffer(Objective first, Objective second) =>
        (first.Direction is null || second.Direction is null || first.Direction == second.Direction)
        && Targets.Differ(first, second) && Targets.CanBothHold(first, second);

    private static string Describe(Objective objective)
    {
        var said = new[] { Targets.Describe(objective), objective.Kpi!.Definition?.Trim() }.Where(text => !string.IsNullOrEmpty(text));
        return $"{objective.Department.Name}: {string.Join(", ", said)}";
    }
}
