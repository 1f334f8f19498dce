using KpiAlignment.Loading;
using KpiAlignment.Reporting.Html.Markup;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Parts;

/// <summary>What the loader had to say, by place.</summary>
internal static class DiagnosticsTable
{
    public static Node Of(IReadOnlyCollection<LoadDiagnostic> diagnostics, Words words) => diagnostics.Count == 0 ? Node.None : Div.Class("scroll").With("tabindex", "0").With("role", "region").With("aria-label", words["Diagnostics"])[
        Table.Class("diagnostics")[
            Caption[words["Diagnostics"]],
            Tag("thead")[Tr[Each(["Diagnostic.Where", "Diagnostic.Kind", "Diagnostic.What"], key => Th.With("scope", "col")[words[key]])]],
            Tag("tbody")[Each(diagnostics, d => Tr[
                // A folder of this machine tells a reader nothing.
                Th.With("scope", "row")[$"{Path.GetFileName(d.Location.File)}:{d.Location.Line}:{d.Location.Column}"],
                Td[words[$"Diagnostic.{d.Severity}"], " ", d.Id],
                Td[d.Message.In(words.Culture)]])]]];
}
