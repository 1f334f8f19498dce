using KpiAlignment.Catalog;
using KpiAlignment.Console.Evaluation;
using nietras.SeparatedValues;

namespace KpiAlignment.Console.Text;

/// <summary>What names of KPIs mean, as a table that a spreadsheet can open.</summary>
internal sealed class ResolvedNames(MetricCatalog catalog, Texts texts)
{
    private static readonly string[] columns = ["department", "kpi", "metric", "name", "score", "reason", "wanted", "next", "next_score"];

    private static readonly SepWriterOptions format = Sep.New(',').Writer(o => o with { Escape = true });

    /// <summary>Writes a line for each name; the metric of one that the catalogue lacks stays empty.</summary>
    public void Write(IEnumerable<LabelledKpi> names, TextWriter output)
    {
        using var csv = format.To(output, leaveOpen: true);
        foreach (var name in names)
        {
            using var row = csv.NewRow();
            row[columns].Set(Array.ConvertAll(Row(name), Cell));
        }
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
            chosen is { Wish: { } wish } ? MatchWords.Wish(wish, texts).Trim() : "",
            next?.Metric.Id ?? "", next is null ? "" : MatchWords.Score(next),
        ];
    }

    // A cell that a spreadsheet would calculate is only shown.
    private static string Cell(string text) => SafeText.Of(text) is ['=' or '+' or '-' or '@', ..] formula ? $"'{formula}" : SafeText.Of(text);
}
