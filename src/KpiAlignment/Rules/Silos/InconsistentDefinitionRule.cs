using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Silos;

/// <summary>KPA206: one metric for which departments have differing units, targets or definitions.</summary>
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
            let departments = measurers.Select(o => o.Department).Distinct().ToValueList()
            where departments.Count > 1 && Differs(measurers, k => k.Unit, k => k.Target?.Text, k => k.Definition)
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Departments = departments,
                Objectives = measurers.ToValueList(),
                Metric = measurers.Key,
                Message = new LocalizedMessage(Descriptor.MessageFormat, [measurers.Key.Name, string.Join("; ", measurers.Select(Describe))]),
                Location = measurers.First().Source,
            }.OnePerMetric();
    }

    // What one department leaves out does not differ from what another says.
    private static bool Differs(IEnumerable<Objective> measurers, params ReadOnlySpan<Func<Kpi, string?>> aspects)
    {
        foreach (var aspect in aspects)
        {
            var said = measurers.Select(o => aspect(o.Kpi!)?.Trim()).Where(text => !string.IsNullOrEmpty(text));
            if (said.Distinct(StringComparer.OrdinalIgnoreCase).Count() > 1) return true;
        }

        return false;
    }

    private static string Describe(Objective objective)
    {
        var said = new[] { objective.Target?.Text, objective.Kpi!.Unit, objective.Kpi.Definition }.Where(text => !string.IsNullOrWhiteSpace(text));
        return $"{objective.Department.Name}: {(said.Any() ? string.Join(' ', said) : "—")}";
    }
}
