using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Console.Evaluation;

/// <summary>Asks the ordinary resolution which way KPIs should go, from nothing but their names.</summary>
public static class DirectionEvaluator
{
    /// <summary>What it says of each row.</summary>
    public static IEnumerable<DirectionOutcome> Evaluate(IEnumerable<LabelledKpi> rows, MetricCatalog catalog) =>
        from row in rows ?? throw new ArgumentNullException(nameof(rows))
        let organization = new Organization
        {
            Name = row.Department,
            Departments = [new Department { Name = row.Department, Kpis = [new Kpi { Name = row.Name }] }],
        }
        let kpi = OrganizationResolver.Resolve(organization, catalog).Kpis[0]
        select new DirectionOutcome(row, kpi);
}

/// <summary>What came of a direction.</summary>
/// <param name="Row">The KPI with the direction that it should go.</param>
/// <param name="Kpi">How it was understood.</param>
public sealed record DirectionOutcome(LabelledKpi Row, ResolvedKpi Kpi)
{
    /// <summary>Whether anything told a direction.</summary>
    public bool IsDecided => Kpi.Direction is not null;

    /// <summary>Whether that is the right one.</summary>
    public bool IsRight => Kpi.Direction == Row.Direction;
}
