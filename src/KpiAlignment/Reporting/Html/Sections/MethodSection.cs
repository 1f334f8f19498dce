using KpiAlignment.Reporting.Html.Markup;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>What the figures mean, what they can't tell, and what each rule looks for.</summary>
internal sealed class MethodSection(ReportView view) : Section(view, "method")
{
    private static readonly string[] Terms = ["Strength", "Certainty", "Score", "Alignment", "Goals", "Proposals"];

    private static readonly string[] Limits = ["Influence", "Names", "People", "Wisdom"];

    protected override Node Content() => All(
        Dl.Class("terms")[Each(Terms, t => All(Dt[Words[$"method.{t}"]], Dd[Words[$"method.{t}.Means"]]))],
        H3[Words["method.Limits"]],
        Ul[Each(Limits, l => Li[Words[$"method.Limit.{l}"]])],
        View.RulesFound.Count == 0 ? Node.None : All(
            H3[Words["method.Rules"]],
            Dl.Class("rules")[Each(View.RulesFound, r => Div.Id(View.AnchorOf(r.Id))[Dt[r.Id], Dd[r.Title.In(Words.Culture)]])]));
}
