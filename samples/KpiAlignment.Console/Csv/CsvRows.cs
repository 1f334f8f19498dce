using System.Globalization;
using KpiAlignment.Console.Text;
using nietras.SeparatedValues;

namespace KpiAlignment.Console.Csv;

/// <summary>The rows of a CSV file with a header, and what is wrong with it.</summary>
/// <typeparam name="T">What a row holds.</typeparam>
/// <param name="Rows">The rows that can be used.</param>
/// <param name="Faults">What can't be used and why, with file and line.</param>
public sealed record CsvRows<T>(IReadOnlyList<T> Rows, IReadOnlyList<string> Faults);

/// <summary>Reads CSV files; what parts their columns, a comma, semicolon or tab, is seen from the header.</summary>
internal static class CsvRows
{
    private static readonly Dictionary<string, string> english = new(StringComparer.OrdinalIgnoreCase)
    {
        ["afdeling"] = "department", ["team"] = "department", ["indicator"] = "kpi", ["naam"] = "kpi", ["name"] = "kpi", ["richting"] = "direction",
        ["streefwaarde"] = "target", ["doel"] = "target", ["norm"] = "target", ["gewicht"] = "weight", ["nulmeting"] = "baseline", ["eenheid"] = "unit", ["periode"] = "period",
    };

    // Quotes are taken off here, so that one that is never closed is told of rather than taken for the rest of the file.
    private static readonly SepReaderOptions format = Sep.Reader(o => o with { HasHeader = false, DisableColCountCheck = true, Trim = SepTrim.All });

    /// <summary>Reads a file.</summary>
    /// <param name="path">The file.</param>
    /// <param name="columns">The columns that must be there, by their English names.</param>
    /// <param name="culture">The language of what is said of faults.</param>
    /// <param name="read">Makes something of a row; a <see cref="FormatException"/> says what is wrong with it.</param>
    public static CsvRows<T> Read<T>(string path, string[] columns, CultureInfo culture, Func<CsvRow, T> read)
    {
        var texts = new Texts(culture);
        var (rows, faults) = (new List<T>(), new List<string>());
        try
        {
            using var csv = format.From(new StreamReader(path));
            var header = csv.MoveNext() ? Array.ConvertAll(Cells(csv.Current, texts), NameOf) : [];
            var missing = columns.Except(header).ToArray();
            if (missing.Length > 0) return new([], [texts.Format("Csv.Missing", path, string.Join(", ", missing))]);
            foreach (var row in csv)
            {
                try
                {
                    var cells = Cells(row, texts);
                    if (Array.TrueForAll(cells, c => c.Length == 0)) continue;
                    rows.Add(read(new CsvRow(header, cells, row.LineNumberFrom, texts)));
                }
                catch (FormatException fault)
                {
                    faults.Add($"{path}:{row.LineNumberFrom}: {fault.Message}.");
                }
            }
        }
        catch (Exception fault) when (fault is IOException or UnauthorizedAccessException or InvalidDataException or FormatException)
        {
            faults.Add(texts.Format("Csv.Unreadable", path, fault.Message));
        }

        return new(rows, faults);
    }

    private static string[] Cells(SepReader.Row row, Texts texts)
    {
        var cells = new string[row.ColCount];
        for (var i = 0; i < cells.Length; i++) cells[i] = Unquoted(row[i].ToString(), texts);
        return cells;
    }

    private static string Unquoted(string cell, Texts texts)
    {
        var isQuoted = cell.StartsWith('"');
        if (isQuoted ? cell.Length == 1 || !cell.EndsWith('"') : cell.Contains('"') && cell.Contains('\n'))
            throw new FormatException(texts.Format("Csv.NotClosed", cell.Split('\n')[0].Trim()));
        return isQuoted ? cell[1..^1].Replace("\"\"", "\"").Trim() : cell;
    }

    private static string NameOf(string header) => english.TryGetValue(header, out var known) ? known : header.ToLowerInvariant();
}
