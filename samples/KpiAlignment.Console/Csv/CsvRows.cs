using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;

namespace KpiAlignment.Console.Csv;

/// <summary>The rows of a CSV file with a header, and what is wrong with it.</summary>
/// <typeparam name="T">What a row holds.</typeparam>
/// <param name="Rows">The rows that can be used.</param>
/// <param name="Faults">What can't be used and why, with file and line.</param>
public sealed record CsvRows<T>(IReadOnlyList<T> Rows, IReadOnlyList<string> Faults);

/// <summary>Reads CSV files; what parts their columns, a comma, semicolon or tab, is seen from the file.</summary>
internal static class CsvRows
{
    private static readonly Dictionary<string, string> english = new(StringComparer.OrdinalIgnoreCase)
    {
        ["afdeling"] = "department", ["team"] = "department", ["indicator"] = "kpi", ["naam"] = "kpi", ["name"] = "kpi", ["richting"] = "direction",
        ["streefwaarde"] = "target", ["doel"] = "target", ["norm"] = "target", ["gewicht"] = "weight", ["nulmeting"] = "baseline", ["eenheid"] = "unit", ["periode"] = "period",
    };

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that must be there, by their English names.</param>
    /// <param name="read">Makes something of a row; a <see cref="FormatException"/> says what is wrong with it.</param>
    public static CsvRows<T> Read<T>(string path, string[] columns, Func<CsvRow, T> read)
    {
        var (rows, faults) = (new List<T>(), new List<string>());
        try
        {
            using var csv = new CsvReader(new StreamReader(path), new CsvConfiguration(CultureInfo.InvariantCulture)
            {
                DetectDelimiter = true,
                DetectDelimiterValues = [",", ";", "\t"],
                TrimOptions = TrimOptions.Trim,
                BadDataFound = null,
                MissingFieldFound = null,
                PrepareHeaderForMatch = header => NameOf(header.Header),
            });
            if (csv.Read()) csv.ReadHeader();
            var missing = columns.Where(c => csv.HeaderRecord?.Any(h => NameOf(h) == c) != true).ToArray();
            if (missing.Length > 0) return new([], [$"{path}: lacks the column {string.Join(", ", missing)}."]);
            while (csv.Read())
            {
                try
                {
                    rows.Add(read(new CsvRow(csv)));
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

    private static string NameOf(string header) => header.Trim() is var name && english.TryGetValue(name, out var known) ? known : name.ToLowerInvariant();
}
