using System.Globalization;
using KpiAlignment.Console.Csv;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Starting;

/// <summary>Reads KPIs from a table: <c>department,kpi[,direction,target,weight,baseline,unit,period]</c>, in Dutch too.</summary>
internal static class KpiTable
{
    /// <summary>The departments in the order in which the table names them; a KPI that a department has twice is a fault.</summary>
    public static CsvRows<Department> Read(string path, CultureInfo culture)
    {
        var lines = new Dictionary<(string Department, string Kpi), int>();
        var table = CsvRows.Read(path, ["department", "kpi"], culture, row => (Department: row.Name("department"), Kpi: Possible(row, new Kpi
        {
            Name = Once(row, lines),
            Direction = row.Direction("direction"),
            Target = row.Optional("target") is { } target ? Target.Parse(target) : null,
            Weight = row.Number("weight"),
            Baseline = row.Number("baseline"),
            Unit = row.Optional("unit"),
            Period = row.Period("period"),
        })));
        return new CsvRows<Department>(
            [.. table.Rows.GroupBy(r => Slug.Of(r.Department)).Select(d => new Department { Name = d.First().Department, Kpis = d.Select(r => r.Kpi).ToValueList() })],
            table.Faults);
    }

    private static string Once(CsvRow row, Dictionary<(string Department, string Kpi), int> lines)
    {
        var (department, kpi) = (row.Name("department"), row.Name("kpi"));
        return lines.TryAdd((Slug.Of(department), Slug.Of(kpi)), row.Line)
            ? kpi
            : throw row.Fault("Csv.Twice", kpi, department, lines[(Slug.Of(department), Slug.Of(kpi))]);
    }

    // The file that is made of the table has to be read again.
    private static Kpi Possible(CsvRow row, Kpi kpi) => kpi.AimsTheOtherWay ? throw row.Fault("Csv.OtherWay", kpi.Target!, kpi.Baseline!) : kpi;
}
