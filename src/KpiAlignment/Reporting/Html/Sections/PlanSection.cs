using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Reporting.Html.Parts;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Sections;

/// <summary>What to adopt, step by step: the few goals that go together first, and what else would do folded.</summary>
internal sealed class PlanSection(ReportView view) : Section(view, "plan")
{
    private readonly ProposalCard card = new(view);

    public override bool HasContent => Report.Proposals.Count > 0;

    protected override Node Content()
    {
        var goals = Report.Plan.Portfolio.Goals.ToHashSet<Proposal>(ReferenceEqualityComparer.Instance);
        return All(
            Portfolio(),
            goals.Count == 0 ? Node.None : Div.Class("cards three steps")[Each(Report.Plan.Steps.Where(goals.Contains), s => card.Write(s, inPortfolio: true))],
            Div.Class("cards two steps")[Each(Report.Plan.Steps.Where(s => !goals.Contains(s)), s => card.Write(s))],
            Report.Plan.Alternatives.Count == 0 ? Node.None : Details.Class("folded")[
                Summary[Words.Format("plan.Alternatives", Report.Plan.Alternatives.Count)],
                Div.Class("cards two")[Each(Report.Plan.Alternatives, a => card.Write(a))]]);
    }

    private Node Portfolio()
    {
        var portfolio = Report.Plan.Portfolio;
        if (portfolio.Goals.Count < 2) return Node.None;
        var (resolved, all) = (portfolio.Resolves.Count, portfolio.Resolves.Count + portfolio.Remains.Count);
        return Div.Class("coverage")[
            P[Words.Format("plan.Portfolio", portfolio.Goals.Count, resolved, all, Words.Percent(portfolio.Coverage))],
            Dl.Class("lengths")[
                Div[Dt[Words["plan.OfFindings"]], Dd[Bars.Of((double)resolved / all, "after"), Strong[Words.Format("plan.Of", resolved, all)]]],
                Div[Dt[Words["plan.OfStrength"]], Dd[Bars.Of(portfolio.Coverage, "after"), Strong[Words.Percent(portfolio.Coverage)]]]]];
    }
}
