using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Evaluation;

/// <summary>The rows of a CSV file with a header, and what is wrong with it.</summary>
/// <typeparam name="T">What a row holds.</typeparam>
/// <param name="Rows">The rows that can be used.</param>
/// <param name="Faults">What can't be used and why, with file and line.</param>
public sealed record LabelledRows<T>(IReadOnlyList<T> Rows, IReadOnlyList<string> Faults);

/// <summary>Reads labelled rows from CSV.</summary>
public static class LabelledRows
{
    /// <summary>Reads pairs of KPIs; <c>id</c>, <c>lang</c>, <c>domain</c> and <c>contested</c> may be left out.</summary>
    public static LabelledRows<LabelledPair> ReadPairs(string path) => Read(path, ["dept_a", "kpi_a", "dept_b", "kpi_b", "label"], row => new LabelledPair(
        row.Optional("id") ?? $"{row.Line}",
        row.Optional("lang") ?? "",
        row.Optional("domain") ?? "",
        new LabelledKpi(row.Text("dept_a"), row.Text("kpi_a"), row.Direction("dir_a")),
        new LabelledKpi(row.Text("dept_b"), row.Text("kpi_b"), row.Direction("dir_b")),
        row.Word<PairLabel>("label"),
        row.Optional("contested") is "yes"));

    /// <summary>Reads KPIs with the direction that they should go.</summary>
    public static LabelledRows<LabelledKpi> ReadDirections(string path) => Read(
        path,
        ["department", "kpi", "direction"],
        row => new LabelledKpi(row.Text("department"), row.Text("kpi"), row.Direction("direction") ?? throw new FormatException("direction is empty")));

    /// <summary>Reads names of KPIs, each with the department that has it, which may be left out.</summary>
    public static LabelledRows<LabelledKpi> ReadNames(string path) => Read(
        path,
        ["kpi"],
        row => new LabelledKpi(row.Optional("department") ?? "", row.Text("kpi"), null));

    private static LabelledRows<T> Read<T>(string path, string[] columns, Func<Row, T> read)
    {
        var (rows, faults) = (new List<T>(), new List<string>());
        try
        {
            using var csv = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture) { TrimOptions = TrimOptions.Trim, BadDataFound = null, MissingFieldFound = null });
            if (csv.Read()) csv.ReadHeader();
            var missing = columns.Where(c => csv.HeaderRecord?.Contains(c, StringComparer.OrdinalIgnoreCase) != true).ToArray();
            if (missing.Length > 0) return new([], [$"{path}: lacks the column {string.Join(", ", missing)}."]);
            while (csv.Read())
            {
                try
                {
                    rows.Add(read(new Row(csv)));
                }
                catch (FormatException fault)
                {
                    faults.Add($"{path}:{csv.Parser.RawRow}: {fault.Message}.");
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or CsvHelperException)
        {
            faults.Add($"{path}: can't be read. {fault.Message}");
        }

        return new(rows, faults);
    }

    private sealed class Row(CsvReader csv)
    {
        public int Line => csv.Parser.RawRow;

        public string? Optional(string column) => csv.TryGetField<string>(column, out var text) && !string.IsNullOrEmpty(text) ? text : null;

        public string Text(string column) => Optional(column) ?? throw new FormatException($"{column} is empty");

        public T Word<T>(string column)
            where T : struct, Enum =>
            Enum.TryParse<T>(Text(column), ignoreCase: true, out var value) && Enum.IsDefined(value)
                ? value
                : throw new FormatException($"{column} is '{Text(column)}', not one of {string.Join(", ", Enum.GetNames<T>()).ToLowerInvariant()}");

        public Direction? Direction(string column) => Optional(column)?.ToLowerInvariant() switch
        {
            null => null,
            "up" or "increase" or "higher" => Model.Direction.Increase,
            "down" or "decrease" or "lower" => Model.Direction.Decrease,
            "maintain" or "keep" => Model.Direction.Maintain,
            var other => throw new FormatException($"{column} is '{other}', not up, down or maintain"),
        };
    }
}
