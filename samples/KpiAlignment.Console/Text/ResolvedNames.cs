using System.Globalization;
using CsvHelper;
using CsvHelper.Configuration;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Evaluation;

namespace KpiAlignment.Console.Text;

/// <summary>What names of KPIs mean, as a table that a spreadsheet can open.</summary>
internal sealed class ResolvedNames(MetricCatalog catalog, Texts texts)
{
    private static readonly string[] columns = ["department", "kpi", "metric", "name", "score", "reason", "next", "next_score"];

    // A cell that a spreadsheet would calculate is only shown.
    private static readonly CsvConfiguration format = new(CultureInfo.InvariantCulture) { InjectionOptions = InjectionOptions.Escape, NewLine = "\n" };

    /// <summary>Writes a line for each name; the metric of one that the catalogue lacks stays empty.</summary>
    public void Write(IEnumerable<LabelledKpi> names, TextWriter output)
    {
        using var csv = new CsvWriter(output, format, leaveOpen: true);
        WriteRow(csv, columns);
        foreach (var name in names) WriteRow(csv, Row(name));
    }

    private string[] Row(LabelledKpi kpi)
    {
        var department = kpi.Department.Length > 0 ? kpi.Department : null;
        var chosen = catalog.Resolve(kpi.Name, department);
        var next = catalog.Rank(kpi.Name, department).FirstOrDefault(m => m.Metric.Id != chosen?.Metric.Id);
        return
        [
            kpi.Department, kpi.Name,
            chosen?.Metric.Id ?? "", chosen?.Metric.Name.In(texts.Culture) ?? "", chosen is null ? "" : MatchWords.Score(chosen), chosen is null ? "" : MatchWords.Reason(chosen, texts),
            next?.Metric.Id ?? "", next is null ? "" : MatchWords.Score(next),
        ];
    }

    private static void WriteRow(CsvWriter csv, string[] cells)
    {
        foreach (var cell in cells) csv.WriteField(SafeText.Of(cell));
        csv.NextRecord();
    }
}
