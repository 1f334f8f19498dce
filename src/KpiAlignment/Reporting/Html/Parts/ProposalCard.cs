using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Html.Markup;
using KpiAlignment.Rules;
using static KpiAlignment.Reporting.Html.Markup.Tags;

namespace KpiAlignment.Reporting.Html.Parts;

/// <summary>A proposal: what to do, what it takes of whom, what it resolves, and how hard the tension pulls before and after.</summary>
internal sealed class ProposalCard(ReportView view)
{
    private const int MostFindings = 4;

    private readonly Words words = view.Words;
    private readonly Marks marks = new(view);

    /// <param name="proposal">The proposal.</param>
    /// <param name="inPortfolio">Whether it is one of the few goals that go together.</param>
    public Node Write(Proposal proposal, bool inPortfolio = false) => Article.Class(inPortfolio ? "card step portfolio" : "card step").Id(view.AnchorOf(proposal))
        .With("data-departments", view.PlacesOf(proposal.Departments))[
            Div.Class("head")[
                Span.Class("number")[Spoken(words["Proposal"]), " ", view.Proposals.NumberOf(proposal).ToString(words.Culture)],
                H3[proposal.Message.In(words.Culture)]],
            P.Class("kind")[words[$"Kind.{proposal.Kind}"], " · ", words[proposal.IsVerified ? "Verified" : "NotVerified"]],
            proposal.Details.Count == 0 ? Node.None : Ul.Class("details")[Each(proposal.Details, d => Li[d.In(words.Culture)])],
            Div.Class("effect")[BeforeAndAfter(proposal), Shares(proposal)],
            Findings("Resolves", proposal.Resolves),
            Findings("Eases", proposal.Eases),
            Findings("Addresses", proposal.Addresses)];

    private Node BeforeAndAfter(Proposal proposal)
    {
        if (proposal is not { Shares.Count: > 0, Before: { } before, After: { } after }) return Node.None;
        var (was, now) = view.Names.Percents(before, after);
        return Div[
            H4[words["Effect"]],
            Dl.Class("lengths")[Length(words["Effect.Before"], before, was, "before"), Length(words["Effect.After"], after, now, "after")]];
    }

    private Node Shares(Proposal proposal) => proposal.Shares.Count == 0 ? Node.None : Div[
        H4[words[proposal.Kind == ProposalKind.IncentiveShift ? "Shares.Incentive" : "Shares"]],
        Dl.Class("lengths")[Each(proposal.Shares, s => Length(s.Department.Name, s.Share, words.Percent(s.Share), "share"))]];

    private Element Length(string name, double share, string said, string kind) => Div[Dt[name], Dd[Bars.Of(share, kind), Strong[said]]];

    private Node Findings(string key, IReadOnlyCollection<Finding> findings)
    {
        if (findings.Count == 0) return Node.None;
        var shown = findings.Count == MostFindings + 1 ? MostFindings + 1 : Math.Min(MostFindings, findings.Count);
        return Div.Class("others")[
            H4[words.Format(key, findings.Count)],
            Ul[Each(findings.Take(shown), f => Li[marks.InShort(f)])],
            shown == findings.Count ? Node.None : Details[Summary[words.Format("AndMore", findings.Count - shown)], Ul[Each(findings.Skip(shown), f => Li[marks.InShort(f)])]]];
    }
}
