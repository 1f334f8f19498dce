using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using Spectre.Console;

namespace KpiAlignment.Console.Text;

/// <summary>Writes a report for people who run organisations: who against whom, why, how strong, how sure, and what to share instead.</summary>
internal sealed class TextReport(Page page, Texts texts, AlignmentReport report, bool all)
{
    private const int MostPairs = 6;
    private const int MostNamed = 12;

    private readonly ProposalNumbers numbers = new(report);
    private readonly FindingNames names = new(texts.Culture, report.Rules);

    public void Write()
    {
        var toActOn = report.Findings.Where(f => f.Severity >= Severity.Warning).ToLookup(FindingNames.MatterOf);
        new Summary(page, texts, names, report, numbers).Write();
        if (report.Findings.Count == 0) page.Line(texts["Nothing"], Styles.Good);
        var matters = Enum.GetValues<Matter>().Where(toActOn.Contains).ToArray();
        foreach (var matter in matters) WritePairs(names.Title(matter), [.. toActOn[matter]], isExplained: matter == matters[0]);
        new OverviewSection(page, texts, report).Write();
        new PlanSection(page, texts, names, report, numbers).Write(all);
        // KPIs of unknown direction have their place among those that are not understood.
        new GoodToKnow(page, texts, names).Write([.. report.Findings.Where(f => f.Severity == Severity.Info && f.RuleId != RuleIds.UnknownDirection)], all);
        new NotUnderstood(page, texts).Write(report, all);
        WriteAccepted();
    }

    // What is kept quiet is counted, so that nobody takes quiet for clean.
    private void WriteAccepted()
    {
        if (report.Suppressed.Count == 0) return;
        page.Title(texts.Format("Accepted", report.Suppressed.Count));
        if (!all) page.Line(texts["AcceptedHelp"], Styles.Aside);
        foreach (var accepted in all ? report.Suppressed : [])
            page.Indented($"{names.Who(accepted.Finding)}: {names.InShort(accepted.Finding)} · {accepted.Finding.RuleId}: {names.WhyAccepted(accepted)}");
    }

    private void WritePairs(string title, Finding[] findings, bool isExplained)
    {
        page.Title(title);
        if (isExplained) page.Line(texts["Legend"], Styles.Aside);
        var groups = FindingGroups.Of(findings);
        var shown = all ? groups.Count : Math.Min(MostPairs, groups.Count);
        var section = new FrictionSection(page, texts, names, report, numbers, all);
        foreach (var group in groups.Take(shown)) section.Write(group);
        if (shown == groups.Count) return;
        page.Blank();
        var others = groups.Skip(shown).Select(g => names.Who(g[0])).Distinct().Take(MostNamed + 1).ToArray();
        var named = string.Join(", ", others.Take(MostNamed)) + (others.Length > MostNamed ? ", …" : "");
        page.Line(texts.Format("MorePairs", groups.Count - shown, named), Styles.Aside);
    }
}
