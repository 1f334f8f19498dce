using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>What stands between two departments: the gravest finding with its chains of causes, the others in a few words.</summary>
internal sealed class FrictionSection(Page page, Texts texts, FindingNames names, AlignmentReport report, ProposalNumbers numbers, bool all)
{
    private const int MostAssumptions = 2;
    private const int MostOthers = 3;

    public void Write(IReadOnlyList<Finding> findings)
    {
        WriteGravest(findings[0]);
        if (all)
        {
            foreach (var finding in findings.Skip(1)) WriteGravest(finding);
            return;
        }

        WriteOthers([.. findings.Skip(1)]);
        WriteProposals(findings);
    }

    private void WriteGravest(Finding finding)
    {
        page.Blank();
        page.Line(
            (names.Word(finding.Severity), Styles.Of(finding.Severity)),
            ($" {names.Who(finding)}", Styles.Head),
            ($"  {texts.Format("Strength", texts.Percent(finding.Strength), texts.Percent(finding.Confidence))} · {finding.RuleId}", Styles.Aside));
        page.Indented(finding.Message.In(texts.Culture));
        var chains = CausalChains.Of(finding, report.Analysis);
        // One more takes no more room than saying that there is one.
        var isComplete = all || chains.Further.Count <= 1;
        foreach (var chain in isComplete ? [.. chains.Telling, .. chains.Further] : chains.Telling) page.Pieces(chain.Write(texts.Culture));
        if (!isComplete) page.Indented(texts.Format("MoreChains", chains.Further.Count), Styles.Aside);
        WriteAssumptions(finding);
        if (all) WriteProposals([finding]);
    }

    private void WriteOthers(Finding[] others)
    {
        if (others.Length == 0) return;
        var shown = others.Take(others.Length == MostOthers + 1 ? MostOthers + 1 : MostOthers).Select(names.InShort).ToArray();
        var more = others.Length - shown.Length;
        page.Indented(texts.Format("Also", string.Join("; ", more > 0 ? [.. shown, texts.Format("AndMore", more)] : shown)));
    }

    private void WriteAssumptions(Finding finding)
    {
        var shown = all ? finding.Assumptions.Count : Math.Min(MostAssumptions, finding.Assumptions.Count);
        for (var i = 0; i < shown; i++) page.Indented(finding.Assumptions[i].In(texts.Culture), Styles.Aside);
        if (shown < finding.Assumptions.Count) page.Indented(texts.Format("MoreOf", finding.Assumptions.Count - shown), Styles.Aside);
    }

    // The one for the gravest; what it leaves of the others is for those that come next.
    private void WriteProposals(IReadOnlyList<Finding> findings)
    {
        if (numbers.Resolving(findings) is { } resolving)
        {
            var resolved = findings.Count(f => numbers.Resolves(resolving, f));
            page.Indented(texts.Format(resolved < findings.Count ? "SeeProposalOf" : "SeeProposal", numbers.NumberOf(resolving), resolved, findings.Count), Styles.Good);
        }
        else if (numbers.Easing(findings[0]) is { } easing)
        {
            page.Indented(texts.Format("SeeProposalInPart", numbers.NumberOf(easing)), Styles.Good);
        }
    }
}
