using KpiAlignment.Console.Csv;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Starting;

/// <summary>Reads KPIs from a table: <c>department,kpi[,direction,target,weight,baseline,unit,period]</c>, in Dutch too.</summary>
internal static class KpiTable
{
    /// <summary>The departments in the order in which the table names them; a row that says what one above it says is left out.</summary>
    public static CsvRows<Department> Read(string path)
    {
        var table = CsvRows.Read(path, ["department", "kpi"], row => (Department: Named(row, "department"), Kpi: new Kpi
        {
            Name = Named(row, "kpi"),
            Direction = row.Direction("direction"),
            Target = row.Optional("target") is { } target ? Target.Parse(target) : null,
            Weight = row.Number("weight"),
            Baseline = row.Number("baseline"),
            Unit = row.Optional("unit"),
            Period = row.Period("period"),
        }));
        return new CsvRows<Department>(
            [.. table.Rows.GroupBy(r => Slug.Of(r.Department)).Select(d => new Department { Name = d.First().Department, Kpis = d.Select(r => r.Kpi).DistinctBy(k => Slug.Of(k.Name)).ToValueList() })],
            table.Faults);
    }

    private static string Named(CsvRow row, string column) =>
        row.Text(column) is var name && Slug.Of(name).Length > 0 ? name : throw new FormatException($"{column} is '{name}', which holds no letter or digit");
}
