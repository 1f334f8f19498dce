using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Console.Text;

/// <summary>How each department stands towards the goals and towards each other one.</summary>
internal sealed class OverviewSection(Page page, Texts texts, AlignmentReport report)
{
    // More columns than this don't fit beside each other; then the pairs that pull apart most are named instead.
    private const int MostColumns = 12;
    private const int MostPairs = 5;

    public void Write()
    {
        var analysis = report.Analysis;
        var departments = analysis.Resolved.Departments.Select(d => d.Department).Where(d => d.Kpis.Count > 0).ToArray();
        if (departments.Length < 2 || (analysis.Congruences.Count == 0 && analysis.Alignments.Count == 0)) return;
        page.Title(texts["Overview"]);
        page.Line(texts["OverviewHelp"], Styles.Aside);
        if (departments.Length <= MostColumns) WriteMatrix(departments);
        else WriteFurthestApart();
    }

    private void WriteMatrix(Department[] departments)
    {
        var analysis = report.Analysis;
        var towards = analysis.Congruences.ToDictionary(c => c.Department.Id, StringComparer.Ordinal);
        var paid = analysis.PayCongruences.ToDictionary(c => c.Department.Id, StringComparer.Ordinal);
        var alignments = analysis.Alignments.ToDictionary(a => (a.First.Id, a.Second.Id), a => a.Cosine);
        string[] header = ["", texts["OverviewGoals"], texts["OverviewPay"], .. Enumerable.Range(1, departments.Length).Select(i => $"{i}")];
        page.Table(header, departments.Select((row, i) => (string[])[$"{i + 1,2} {row.Name}", Share(towards, row), Share(paid, row), .. departments.Select(column => Cell(row, column))]));

        string Cell(Department row, Department column)
        {
            if (row == column) return "×";
            var key = string.CompareOrdinal(row.Id, column.Id) < 0 ? (row.Id, column.Id) : (column.Id, row.Id);
            return alignments.TryGetValue(key, out var cosine) ? Signed(cosine) : "·";
        }
    }

    private void WriteFurthestApart()
    {
        foreach (var congruence in report.Analysis.Congruences.OrderBy(c => c.AttainableShare).ThenBy(c => c.Department.Id, StringComparer.Ordinal).Take(MostPairs))
            page.Indented(texts.Format("OverviewLowest", congruence.Department.Name, texts.Percent(congruence.AttainableShare)));
        foreach (var pair in report.Analysis.Alignments.Where(a => a.Cosine < 0).OrderBy(a => a.Cosine).Take(MostPairs))
            page.Indented($"{pair.First.Name} × {pair.Second.Name}: {Signed(pair.Cosine)}");
    }

    private string Share(Dictionary<string, Congruence> congruences, Department department) =>
        congruences.TryGetValue(department.Id, out var congruence) ? texts.Percent(congruence.AttainableShare) : "·";

    private string Signed(double cosine) => cosine.ToString("+0.0;−0.0;0", texts.Culture);
}
