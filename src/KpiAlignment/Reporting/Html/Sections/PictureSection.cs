using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Reporting.Wording;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>The organisation as a picture, which the script draws, and the same as a table.</summary>
internal sealed class PictureSection(ReportView view) : Section(view, "picture")
{
    private const int MostRows = 40;

    private readonly Marks marks = new(view);

    public override bool HasContent => View.Departments.Count > 1;

    protected override Node Content() => All(
        Div.Class("stage").Id("stage").With("hidden")[
            Tag("fieldset").Class("legend")[
                Tag("legend").Class("spoken")[Words["picture.Layers"]],
                Layer("conflicts", "picture.Conflicts"),
                Layer("dependencies", "picture.Dependencies"),
                View.Report.Plan.Portfolio.Goals.Count > 0 ? Layer("goals", "picture.Goals") : Node.None],
            Tag("svg").Id("drawing").With("role", "group").With("aria-label", Title).With("aria-describedby", "picture-said"),
            P.Id("picture-said").Class("help").With("role", "status"),
            Div.Id("told").Class("told").With("aria-hidden", "true").With("hidden")],
        AsTable());

    private Element Layer(string layer, string key) => Label.Class($"layer {layer}")[
        Input.With("type", "checkbox").With("name", layer).With("checked"),
        Tag("svg").With("viewBox", "0 0 32 12").With("aria-hidden", "true")[Tag("line").With("x1", 1).With("y1", 6).With("x2", 31).With("y2", 6)],
        Words[key]];

    private Node AsTable()
    {
        var pairs = View.GroupsOf(Matter.Opposing).Where(g => g.Between is not null).ToArray();
        if (pairs.Length == 0) return P[Words["picture.NoConflict"]];
        return Details.Class("as-table").With("open")[
            Summary[Words["picture.AsTable"]],
            Div.Class("scroll").With("tabindex", "0").With("role", "region").With("aria-label", Words["picture.AsTable"])[Table[
                Caption.Class("spoken")[Words["picture.AsTable"]],
                Tag("thead")[Tr[Each(["picture.First", "picture.Second", "picture.Grave", "picture.Strength", "picture.About"], key => Th.With("scope", "col")[Words[key]])]],
                Tag("tbody")[Each(pairs.Take(MostRows), Row)]]],
            pairs.Length > MostRows ? P.Class("aside")[A.To("conflicts")[Words.Format("picture.More", pairs.Length - MostRows)]] : Node.None];
    }

    private Element Row(FindingGroup pair) => Tr[
        Th.With("scope", "row")[pair.Between!.First.Name],
        Td[pair.Between.Second.Name],
        Td[marks.Badge(pair.Gravest.Severity)],
        Td.Class("number")[Words.Percent(pair.Gravest.Strength)],
        Td[A.To(pair.Anchor)[View.Names.InShort(pair.Gravest)]]];
}
