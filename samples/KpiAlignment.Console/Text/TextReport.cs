using KpiAlignment.Rules;
using Spectre.Console;

namespace KpiAlignment.Console.Text;

/// <summary>Writes a report for people who run organisations: who against whom, why, how strong, how sure, and what to share instead.</summary>
internal sealed class TextReport(Page page, Texts texts, AlignmentReport report, bool all)
{
    private const int MostFindings = 6;
    private const int MostAssumptions = 2;

    private readonly ProposalNumbers numbers = new(report);
    private readonly FindingNames names = new(texts, report.Rules);

    public void Write()
    {
        var toActOn = report.Findings.Where(f => f.Severity >= Severity.Warning).ToLookup(FindingNames.IsOpposition);
        new Summary(page, texts, report, numbers).Write();
        if (report.Findings.Count == 0) page.Line(texts["Nothing"], Styles.Good);
        WriteFindings("Opposing", [.. toActOn[true]], isExplained: true);
        WriteFindings("Silos", [.. toActOn[false]], isExplained: !toActOn[true].Any());
        new ProposalSection(page, texts, names, report, numbers).Write(all);
        // KPIs of unknown direction have their place among those that are not understood.
        new GoodToKnow(page, texts, names).Write([.. report.Findings.Where(f => f.Severity == Severity.Info && f.RuleId != RuleIds.UnknownDirection)], all);
        new NotUnderstood(page, texts).Write(report, all);
    }

    private void WriteFindings(string title, Finding[] findings, bool isExplained)
    {
        if (findings.Length == 0) return;
        page.Title(texts[title]);
        if (isExplained) page.Line(texts["Legend"], Styles.Aside);
        var shown = all ? findings : findings[..Math.Min(MostFindings, findings.Length)];
        foreach (var finding in shown) WriteFinding(finding);
        if (shown.Length == findings.Length) return;
        page.Blank();
        page.Line(texts.Format("More", findings.Length - shown.Length), Styles.Aside);
    }

    private void WriteFinding(Finding finding)
    {
        page.Blank();
        page.Line(
            (texts[finding.Severity.ToString()], Styles.Of(finding.Severity)),
            ($" {names.Who(finding)}", Styles.Head),
            ($"  {texts.Format("Strength", texts.Percent(finding.Strength), texts.Percent(finding.Confidence))} · {finding.RuleId}", Styles.Aside));
        page.Indented(finding.Message.In(texts.Culture));
        var chains = Chains.Of(finding, report.Analysis);
        // One more takes no more room than saying that there is one.
        var isComplete = all || chains.Further.Count <= 1;
        foreach (var chain in isComplete ? [.. chains.Telling, .. chains.Further] : chains.Telling) page.Pieces(chain.Write(texts));
        if (!isComplete) page.Indented(texts.Format("MoreChains", chains.Further.Count), Styles.Aside);
        WriteAssumptions(finding);
        if (numbers.Resolving(finding) is { } resolving) page.Indented(texts.Format("SeeProposal", numbers.NumberOf(resolving)), Styles.Good);
        else if (numbers.Easing(finding) is { } easing) page.Indented(texts.Format("SeeProposalInPart", numbers.NumberOf(easing)), Styles.Good);
    }

    private void WriteAssumptions(Finding finding)
    {
        var shown = all ? finding.Assumptions.Count : Math.Min(MostAssumptions, finding.Assumptions.Count);
        for (var i = 0; i < shown; i++) page.Indented(finding.Assumptions[i].In(texts.Culture), Styles.Aside);
        if (shown < finding.Assumptions.Count) page.Indented(texts.Format("MoreOf", finding.Assumptions.Count - shown), Styles.Aside);
    }
}
