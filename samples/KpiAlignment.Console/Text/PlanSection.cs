using KpiAlignment.Proposals;
using KpiAlignment.Proposals.Planning;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>What to adopt, step by step, and what that does.</summary>
internal sealed class PlanSection(Page page, Texts texts, FindingNames names, AlignmentReport report, ProposalNumbers numbers)
{
    private const int MostFindings = 3;
    private const int MostSteps = 20;

    /// <summary>The first steps of the plan and what the findings refer to or, with <paramref name="all"/>, every proposal.</summary>
    public void Write(bool all)
    {
        if (report.Proposals.Count == 0) return;
        page.Title(texts["Plan"]);
        page.Line(texts["Verified"], Styles.Aside);
        WritePortfolio(report.Plan.Portfolio);
        var shown = report.Proposals.Where((p, i) => all || (i < MostSteps && i < report.Plan.Steps.Count) || numbers.IsMentioned(p)).ToArray();
        var steps = report.Plan.Steps.ToHashSet<Proposal>(ReferenceEqualityComparer.Instance);
        foreach (var proposal in shown.Where(steps.Contains)) Write(proposal, all);
        var others = shown.Where(p => !steps.Contains(p)).ToArray();
        if (others.Length > 0) page.Title(texts["Alternatives"]);
        foreach (var proposal in others) Write(proposal, all);
        if (report.Proposals.Count == shown.Length) return;
        page.Blank();
        page.Line(texts.Format("More", report.Proposals.Count - shown.Length), Styles.Aside);
    }

    private void WritePortfolio(Portfolio portfolio)
    {
        if (portfolio.Goals.Count < 2) return;
        var (resolved, all) = (portfolio.Resolves.Count, portfolio.Resolves.Count + portfolio.Remains.Count);
        page.Line(texts.Format("Portfolio", portfolio.Goals.Count, resolved, all, texts.Percent(portfolio.Coverage)), Styles.Good);
    }

    private void Write(Proposal proposal, bool all)
    {
        page.Blank();
        page.Line(($"{numbers.NumberOf(proposal)}.", Styles.Good), ($" {proposal.Message.In(texts.Culture)}", Styles.Head));
        foreach (var detail in proposal.Details) page.Indented($"· {detail.In(texts.Culture)}");
        WriteFindings("Resolves", proposal.Resolves, all);
        WriteFindings("Eases", proposal.Eases, all);
        WriteFindings("Addresses", proposal.Addresses, all);
        if (proposal is { Shares.Count: > 0, Before: { } before, After: { } after } && names.Percents(before, after) is var (was, now))
            page.Indented(texts.Format("Effect", was, now), Styles.Aside);
    }

    private void WriteFindings(string key, IReadOnlyCollection<Finding> findings, bool all)
    {
        if (findings.Count == 0) return;
        var shown = findings.Take(all ? int.MaxValue : MostFindings).Select(names.InShort).ToArray();
        var more = findings.Count - shown.Length;
        page.Indented(texts.Format(key, string.Join("; ", more > 0 ? [.. shown, texts.Format("AndMore", more)] : shown)), Styles.Aside);
    }
}
