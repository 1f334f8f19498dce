using System.Globalization;
using KpiAlignment.Console.Csv;

namespace KpiAlignment.Console.Evaluation;

/// <summary>Reads labelled rows from CSV.</summary>
public static class LabelledRows
{
    /// <summary>Reads pairs of KPIs; <c>id</c>, <c>lang</c>, <c>domain</c> and <c>contested</c> may be left out.</summary>
    public static CsvRows<LabelledPair> ReadPairs(string path, CultureInfo culture) => CsvRows.Read(path, ["dept_a", "kpi_a", "dept_b", "kpi_b", "label"], culture, row => new LabelledPair(
        row.Optional("id") ?? $"{row.Line}",
        row.Optional("lang") ?? "",
        row.Optional("domain") ?? "",
        new LabelledKpi(row.Name("dept_a"), row.Name("kpi_a"), row.Direction("dir_a")),
        new LabelledKpi(row.Name("dept_b"), row.Name("kpi_b"), row.Direction("dir_b")),
        row.Word<PairLabel>("label"),
        row.Optional("contested") is "yes"));

    /// <summary>Reads KPIs with the direction that they should go.</summary>
    public static CsvRows<LabelledKpi> ReadDirections(string path, CultureInfo culture) => CsvRows.Read(
        path,
        ["department", "kpi", "direction"],
        culture,
        row => new LabelledKpi(row.Name("department"), row.Name("kpi"), row.Direction("direction") ?? throw row.Fault("Csv.Empty", "direction")));

    /// <summary>Reads names of KPIs, each with the department that has it, which may be left out.</summary>
    public static CsvRows<LabelledKpi> ReadNames(string path, CultureInfo culture) => CsvRows.Read(
        path,
        ["kpi"],
        culture,
        row => new LabelledKpi(row.Optional("department") ?? "", row.Text("kpi"), null));
}
