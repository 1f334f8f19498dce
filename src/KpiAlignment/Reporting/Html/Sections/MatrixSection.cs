using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>How far each two departments pull the same way, and how far each serves the goals.</summary>
internal sealed class MatrixSection(ReportView view) : Section(view, "matrix")
{
    private const int MostDepartments = 24;

    private readonly Dictionary<string, Congruence> towards = view.Report.Analysis.Congruences.ToDictionary(c => c.Department.Id, StringComparer.Ordinal);
    private readonly Dictionary<string, Congruence> paid = view.Report.Analysis.PayCongruences.ToDictionary(c => c.Department.Id, StringComparer.Ordinal);
    private readonly Dictionary<(string, string), double> cosines = view.Report.Analysis.Alignments.ToDictionary(a => Key(a.First, a.Second), a => a.Cosine);
    private readonly Dictionary<(string, string), FindingGroup> conflicts = view.GroupsOf(Matter.Opposing).Where(g => g.Between is not null).ToDictionary(g => Key(g.Between!.First, g.Between.Second));

    private Department[] Measured => [.. View.Departments.Where(d => d.Kpis.Count > 0)];

    public override bool HasContent => Measured.Length > 1 && (cosines.Count > 0 || towards.Count > 0);

    protected override Node Content()
    {
        var departments = ThatMatter();
        return All(
            departments.Length < Measured.Length ? P.Class("aside")[Words.Format("matrix.Most", departments.Length, Measured.Length)] : Node.None,
            Div.Id("matrix-focus").With("hidden").With("aria-live", "polite"),
            Div.Class("scroll").With("tabindex", "0").With("role", "region").With("aria-label", Title)[Matrix(departments)],
            Scale());
    }

    // Of many, those that are pulled at hardest.
    private Department[] ThatMatter()
    {
        if (Measured.Length <= MostDepartments) return Measured;
        var burdens = conflicts.Values
            .SelectMany(g => new[] { (g.Between!.First.Id, g.Gravest.Strength), (g.Between.Second.Id, g.Gravest.Strength) })
            .GroupBy(b => b.Id, b => b.Strength).ToDictionary(b => b.Key, b => b.Sum(), StringComparer.Ordinal);
        var most = Measured.OrderByDescending(d => burdens.GetValueOrDefault(d.Id)).ThenBy(d => d.Id, StringComparer.Ordinal).Take(MostDepartments).ToHashSet();
        return [.. Measured.Where(most.Contains)];
    }

    private Element Matrix(Department[] departments) => Table.Class("matrix")[
        Caption.Class("spoken")[Title],
        Tag("thead")[Tr[
            Td,
            Th.With("scope", "col").Class("share")[Words["matrix.Goals"]],
            paid.Count == 0 ? Node.None : Th.With("scope", "col").Class("share")[Words["matrix.Pay"]],
            Each(departments, d => Th.With("scope", "col").Class("turned")[Span[d.Name]])]],
        Tag("tbody")[Each(departments, row => Tr[
            Th.With("scope", "row")[row.Name],
            Td.Class("share")[Share(towards, row)],
            paid.Count == 0 ? Node.None : Td.Class("share")[Share(paid, row)],
            Each(departments, column => Cell(row, column))])]];

    private string Share(Dictionary<string, Congruence> congruences, Department department) =>
        congruences.TryGetValue(department.Id, out var congruence) ? Words.Percent(congruence.AttainableShare) : "·";

    private Element Cell(Department row, Department column)
    {
        if (row.Id == column.Id) return Td.Class("self");
        var conflict = conflicts.GetValueOrDefault(Key(row, column));
        if (!cosines.TryGetValue(Key(row, column), out var cosine)) return Td[conflict is null ? Mark("·") : Link("·", conflict)];
        return Td.Class($"c{Step(cosine)}")[conflict is null ? Words.Signed(cosine) : Link(Words.Signed(cosine), conflict)];
    }

    private Element Link(string text, FindingGroup conflict) => A.To(conflict.Anchor)
        .With("title", $"{conflict.Between!.First.Name} × {conflict.Between.Second.Name}: {View.Names.Word(conflict.Gravest.Severity)}, {View.Names.InShort(conflict.Gravest)}")[
            text, Span.Class("sign")[conflict.Gravest.Severity == Severity.Error ? "●" : "○", Spoken(View.Names.Word(conflict.Gravest.Severity))]];

    private Element Scale() => P.Class("scale")[
        Span.Class("c-4")[Words.Signed(-0.9)], Span.Class("c-2")[Words.Signed(-0.5)], Span.Class("c0")["0"], Span.Class("c2")[Words.Signed(0.5)], Span.Class("c4")[Words.Signed(0.9)],
        " ", Words["matrix.Scale"]];

    // Nine colours: four against, four along, one for next to nothing.
    private static int Step(double cosine) => (int)Math.Round(4 * cosine, MidpointRounding.AwayFromZero);

    private static (string, string) Key(Department first, Department second) =>
        string.CompareOrdinal(first.Id, second.Id) < 0 ? (first.Id, second.Id) : (second.Id, first.Id);
}
