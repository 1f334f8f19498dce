using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>The way to each section, and what narrows them down; the latter needs the script.</summary>
internal sealed class Navigation(ReportView view, IEnumerable<Section> sections)
{
    private readonly Words words = view.Words;

    public Node Write() => Div.Class("bar")[
        Nav.With("aria-label", words["Navigation"])[Ul[Each(sections, s => Li[A.To(s.Id)[s.ShortTitle]])]],
        Tag("form").Class("filters").Id("filters").With("role", "search").With("aria-label", words["Filter"]).With("hidden")[
            Field("filter-department", "Filter.Department", Input.Id("filter-department").With("type", "search").With("list", "departments")
                .With("autocomplete", "off").With("placeholder", words["Filter.AllDepartments"])),
            Tag("datalist").Id("departments")[Each(view.Departments, d => Option.With("value", d.Name))],
            Field("filter-severity", "Filter.Severity", Select.Id("filter-severity")[
                Option.With("value")[words["Filter.AllSeverities"]],
                Option.With("value", "error")[view.Names.Word(Severity.Error)],
                Option.With("value", "warning")[view.Names.Word(Severity.Warning)]]),
            Field("filter-matter", "Filter.Matter", Select.Id("filter-matter")[
                Option.With("value")[words["Filter.AllMatters"]],
                Each(Enum.GetValues<Matter>().Where(m => view.GroupsOf(m).Any()), m => Option.With("value", m.ToString().ToLowerInvariant())[view.Names.Title(m)])]),
            Field("filter-order", "Filter.Order", Select.Id("filter-order")[
                Option.With("value", "strength")[words["Order.Strength"]],
                Option.With("value", "certainty")[words["Order.Certainty"]],
                Option.With("value", "name")[words["Order.Name"]]]),
            Button.With("type", "reset")[words["Filter.Reset"]],
            Tag("output").Id("filter-count").With("for", "filter-department filter-severity filter-matter")]];

    private Element Field(string id, string key, Element control) => Span.Class("field")[Label.With("for", id)[words[key]], " ", control];
}
