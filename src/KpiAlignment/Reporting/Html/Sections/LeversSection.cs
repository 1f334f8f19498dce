using KpiAlignment.Model;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>The levers that are pulled both ways, with their two camps.</summary>
internal sealed class LeversSection(ReportView view) : Section(view, "levers")
{
    private const int MostShown = 6;
    private const int MostLevers = 60;

    private readonly Marks marks = new(view);

    private Finding[] Levers => [.. View.ToActOn.Where(f => f.RuleId == RuleIds.TugOfWar && f.Contentions.Count > 0)];

    public override bool HasContent => Levers.Length > 0;

    protected override Node Content() => All(
        Div.Class("cards two")[Each(Levers.Take(MostShown), Lever)],
        Levers.Length <= MostShown ? Node.None : Details.Class("folded")[
            Summary[Words.Format("AndMore", Math.Min(Levers.Length, MostLevers) - MostShown)],
            Div.Class("cards two")[Each(Levers.Take(MostLevers).Skip(MostShown), Lever)]],
        Levers.Length <= MostLevers ? Node.None : P.Class("aside")[A.To("conflicts")[Words.Format("levers.More", Levers.Length - MostLevers)]]);

    private Element Lever(Finding finding)
    {
        var name = finding.Metric?.Name.In(Words.Culture) ?? "";
        return Article.Class("card lever").With("data-departments", View.PlacesOf(finding.Departments))
            .With("data-severity", finding.Severity.ToString().ToLowerInvariant()).With("data-matter", "opposing")[
                Div.Class("head")[marks.Badge(finding.Severity), H3[View.GroupOf(finding) is { } group ? A.To(group.Anchor)[name] : name], marks.Rule(finding.RuleId)],
                Table.Class("camps")[
                    Caption.Class("spoken")[name],
                    Tag("thead")[Tr[
                        Th.With("scope", "col")[Words["levers.Who"]],
                        Th.With("scope", "col")[Span.Class("ends")[Span[Mark("◀ "), Words["Less"]], " ", Span[Words["More"], Mark(" ▶")]]],
                        Th.With("scope", "col")[Words["levers.Wants"]]]],
                    Tag("tbody")[Each(CampsOf(finding), c => Tr[
                        Th.With("scope", "row")[c.Department.Name, " ", Span.Class("aside")[string.Join(", ", c.Objectives)]],
                        Td.Class("pull")[c.Pull == 0 ? Mark("=") : Bars.Diverging(c.Pull)],
                        Td.Class("number")[Wish(c.Pull)]])]]];
    }

    private string Wish(double pull) => pull == 0 ? Words["levers.Same"] : Words.Format(pull < 0 ? "levers.Less" : "levers.Gain", Words.Percent(Math.Abs(pull)));

    // Each department once in each camp, with its hardest pull; none for one that wants no change. Who wants more comes first, and who pulls hardest.
    private static IEnumerable<(Department Department, IEnumerable<string> Objectives, double Pull)> CampsOf(Finding finding) => finding.Contentions
        .SelectMany(c => new[] { (Objective: c.First, Pull: c.FirstPull), (Objective: c.Second, Pull: c.SecondPull) })
        .DistinctBy(s => s.Objective)
        .Select(s => (s.Objective, Pull: s.Objective.Direction == Direction.Maintain ? 0 : s.Pull))
        .GroupBy(s => (s.Objective.Department.Id, Math.Sign(s.Pull)))
        .Select(camp => (camp.First().Objective.Department, camp.OrderByDescending(s => Math.Abs(s.Pull)).Select(s => s.Objective.Name), camp.MaxBy(s => Math.Abs(s.Pull)).Pull))
        .OrderByDescending(c => Math.Sign(c.Pull)).ThenByDescending(c => Math.Abs(c.Pull)).ThenBy(c => c.Department.Id, StringComparer.Ordinal);
}
