using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Reporting.Wording;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>Each two departments that work against each other, with the causes drawn; of very many the later ones in less room.</summary>
internal sealed class ConflictsSection(ReportView view) : Section(view, "conflicts")
{
    private const int MostDrawn = 60;

    private readonly GroupCard card = new(view);

    public override string Title => View.Names.Title(Matter.Opposing);

    public override bool HasContent => View.GroupsOf(Matter.Opposing).Any();

    protected override Node Content()
    {
        var groups = View.GroupsOf(Matter.Opposing).ToArray();
        return All(
            Div.Class("cards")[Each(groups.Take(MostDrawn), card.Full)],
            groups.Length <= MostDrawn ? Node.None : All(
                H3.Class("further")[Words.Format("conflicts.Further", groups.Length - MostDrawn)],
                Div.Class("cards two")[Each(groups.Skip(MostDrawn), card.Brief)]));
    }
}
