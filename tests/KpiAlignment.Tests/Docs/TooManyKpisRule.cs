// docs/writing-a-rule.md shows this file from here on.
using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Docs;

/// <summary>ACME001: a department with more KPIs than it can steer by.</summary>
public sealed class TooManyKpisRule : IAlignmentRule
{
    private const int Most = 7;

    public RuleDescriptor Descriptor { get; } = new()
    {
        Id = "ACME001",
        Name = "TooManyKpis",
        Title = new LocalizedText("A department with more KPIs than it can steer by", "Een afdeling met meer KPI's dan waarop te sturen valt"),
        MessageFormat = new LocalizedText("{0} has {1} KPIs; choose the {2} that matter.", "{0} heeft {1} KPI's; kies de {2} die ertoe doen."),
        FixedSeverity = Severity.Warning,
    };

    public IEnumerable<Finding> Evaluate(AnalysisContext context) =>
        from objectives in context.Objectives.Where(o => o.Kpi is not null).GroupBy(o => o.Department)
        where objectives.Count() > Most
        select new Finding
        {
            RuleId = Descriptor.Id,
            Strength = 1,
            Departments = [objectives.Key],
            Objectives = objectives.ToValueList(),
            Message = new LocalizedMessage(Descriptor.MessageFormat, [objectives.Key.Name, objectives.Count(), Most]),
            Location = objectives.Key.Source,
        };
}
