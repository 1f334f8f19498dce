using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>What to share instead, and what that does.</summary>
internal sealed class ProposalSection(Page page, Texts texts, FindingNames names, AlignmentReport report, ProposalNumbers numbers)
{
    private const int MostFindings = 3;

    /// <summary>The proposals that the findings mention or, with <paramref name="all"/>, also those that they don't.</summary>
    public void Write(bool all)
    {
        if (report.Proposals.Count == 0) return;
        if (all)
        {
            foreach (var proposal in report.Proposals) numbers.NumberOf(proposal);
        }

        page.Title(texts["Proposals"]);
        page.Line(texts["Verified"], Styles.Aside);
        foreach (var proposal in numbers.Mentioned) Write(proposal, all);
        if (report.Proposals.Count == numbers.Mentioned.Count) return;
        page.Blank();
        page.Line(texts.Format("More", report.Proposals.Count - numbers.Mentioned.Count), Styles.Aside);
    }

    private void Write(Proposal proposal, bool all)
    {
        page.Blank();
        page.Line(($"{numbers.NumberOf(proposal)}.", Styles.Good), ($" {proposal.Message.In(texts.Culture)}", Styles.Head));
        WriteFindings("Resolves", proposal.Resolves, all);
        WriteFindings("Eases", proposal.Eases, all);
        page.Indented(texts.Format("Effect", texts.Percent(proposal.Before), texts.Percent(proposal.After)), Styles.Aside);
    }

    private void WriteFindings(string key, IReadOnlyCollection<Finding> findings, bool all)
    {
        if (findings.Count == 0) return;
        var shown = findings.Take(all ? int.MaxValue : MostFindings).Select(names.InShort).ToArray();
        var more = findings.Count - shown.Length;
        page.Indented(texts.Format(key, string.Join("; ", more > 0 ? [.. shown, texts.Format("AndMore", more)] : shown)), Styles.Aside);
    }
}
