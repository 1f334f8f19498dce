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
            departments.Length == Measured.Length ? Node.None : All(
                P.Class("aside")[Words.Format("matrix.Most", departments.Length, Measured.Length)],
                Div.Id("matrix-focus").With("hidden").With("aria-live", "polite")),
            Div.Class("scroll").With("tabindex", "0").With("role", "region").With("aria-label", Words["matrix.Table"])[Matrix(departments)],
            Scale());
    }

    // Of many, those of the hardest conflicts, so that who clash stand beside each other.
    private Department[] ThatMatter() => Measured.Length <= MostDepartments
        ? Measured
        : [.. View.GroupsOf(Matter.Opposing).Where(g => g.Between is not null).SelectMany(g => new[] { g.Between!.First, g.Between.Second }).Concat(Measured).DistinctBy(d => d.Id).Take(MostDepartments)];

    private Element Matrix(Department[] departments) => Table.Class("matrix")[
        Caption.Class("spoken")[Words["matrix.Table"]],
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
        var clash = conflicts.TryGetValue(Key(row, column), out var conflict) ? Clash(conflict) : Node.None;
        return cosines.TryGetValue(Key(row, column), out var cosine) ? Td.Class($"c{StepOf(cosine)}")[Words.Signed(cosine), clash] : Td[conflict is null ? "·" : clash];
    }

    private Element Clash(FindingGroup conflict) => A.Class("clash").To(conflict.Anchor)
        .With("title", $"{conflict.Between!.First.Name} × {conflict.Between.Second.Name}: {View.Names.Word(conflict.Gravest.Severity)}, {View.Names.InShort(conflict.Gravest)}")[
            Mark(conflict.Gravest.Severity == Severity.Error ? "●" : "○"), Spoken(View.Names.Word(conflict.Gravest.Severity)), " ", Words.Percent(conflict.Gravest.Strength)];

    private Element Scale() => P.Class("scale")[
        Each(new[] { -0.8, -0.5, -0.3, -0.1, 0, 0.1, 0.3, 0.5, 0.8 }, cosine => Span.Class($"step c{StepOf(cosine)}")[Words.Signed(cosine)]),
        Span[Words["matrix.Scale"]]];

    // Nine colours: four against, four along, one for next to nothing.
    private static int StepOf(double cosine) => Math.Sign(cosine) * Math.Abs(cosine) switch { < 0.05 => 0, < 0.2 => 1, < 0.45 => 2, < 0.7 => 3, _ => 4 };

    private static (string, string) Key(Department first, Department second) =>
        string.CompareOrdinal(first.Id, second.Id) < 0 ? (first.Id, second.Id) : (second.Id, first.Id);
}
