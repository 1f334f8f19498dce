using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Reporting.Wording;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>What is to be acted on of a matter other than opposition, in little room.</summary>
internal sealed class MatterSection(ReportView view, Matter matter) : Section(view, matter.ToString().ToLowerInvariant())
{
    private readonly GroupCard card = new(view);

    public override string Title => View.Names.Title(matter);

    public override bool HasContent => View.GroupsOf(matter).Any();

    /// <summary>A section for each matter other than opposition.</summary>
    public static IEnumerable<Section> All(ReportView view) => [new MatterSection(view, Matter.Silos), new MatterSection(view, Matter.Rewards), new MatterSection(view, Matter.Handoffs)];

    protected override Node Content() => Div.Class("cards two")[Each(View.GroupsOf(matter), card.Brief)];
}
