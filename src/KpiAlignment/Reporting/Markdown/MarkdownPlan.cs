using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>What to adopt, step by step, numbered as everywhere.</summary>
internal sealed class MarkdownPlan(AlignmentReport report, FindingNames names, MarkdownPage page, MarkdownTexts texts)
{
    /// <summary>More steps than this are for another day.</summary>
    public const int MostSteps = 20;

    private const int MostFindings = 3;

    public void Write()
    {
        var (steps, portfolio) = (report.Plan.Steps, report.Plan.Portfolio);
        if (steps.Count == 0) return;
        page.Title(2, texts["Plan"]);
        page.Paragraph(texts["Verified"]);
        if (portfolio.Goals.Count > 1)
            page.Paragraph(texts.Format("Portfolio", portfolio.Goals.Count, portfolio.Resolves.Count, portfolio.Resolves.Count + portfolio.Remains.Count, names.Percent(portfolio.Coverage)));
        page.List(steps.Take(MostSteps).Select(s => (s.Message.In(texts.Culture), Below(s))), isNumbered: true);
        if (steps.Count > MostSteps) page.Paragraph(texts.Format("More", steps.Count - MostSteps));
    }

    private IEnumerable<string> Below(Proposal step)
    {
        foreach (var detail in step.Details) yield return detail.In(texts.Culture);
        foreach (var (key, findings) in new[] { ("Resolves", step.Resolves), ("Eases", step.Eases), ("Addresses", step.Addresses) })
        {
            if (findings.Count > 0) yield return texts.Format(key, string.Join("; ", InShort(findings)));
        }

        if (step is { Shares.Count: > 0, Before: { } before, After: { } after } && names.Percents(before, after) is var (was, now)) yield return texts.Format("Effect", was, now);
    }

    private IEnumerable<string> InShort(IReadOnlyCollection<Finding> findings)
    {
        var shown = findings.Take(MostFindings).Select(names.InShort);
        return findings.Count > MostFindings ? shown.Append(texts.Format("AndMore", findings.Count - MostFindings)) : shown;
    }
}
