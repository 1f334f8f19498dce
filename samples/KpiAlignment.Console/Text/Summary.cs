using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>The first lines: how much was found, between whom it is worst, and where to begin.</summary>
internal sealed class Summary(Page page, Texts texts, AlignmentReport report, ProposalNumbers numbers)
{
    private const int MostPairs = 3;

    public void Write()
    {
        page.Title(report.Organization.Name);
        if (report.Organization.Mission is { } mission) page.Line(mission, Styles.Mission);
        page.Line(texts.Format(
            "Summary",
            report.Organization.Departments.Count,
            report.Analysis.Resolved.Kpis.Count,
            Count(Severity.Error),
            Count(Severity.Warning),
            Count(Severity.Info)));
        if (HardestPairs() is { Length: > 0 } pairs)
            page.Line((texts["Hardest"], Styles.Aside), (" " + string.Join(" · ", pairs), Styles.Head));
        if (FirstStep() is { } step)
            page.Line((texts.Format("BeginWith", numbers.NumberOf(step)), Styles.Aside), (" " + step.Message.In(texts.Culture), Styles.Good));
    }

    // One pair of each finding, or a resource that many compete for would be all there is to read.
    private string[] HardestPairs() =>
    [
        .. report.Findings
            .Where(f => f.Severity >= Severity.Warning && f.Contentions.Count > 0)
            .OrderByDescending(f => f.Strength)
            .DistinctBy(f => Key(f.Contentions[0].First.Department.Id, f.Contentions[0].Second.Department.Id))
            .Take(MostPairs)
            .Select(f => $"{FindingNames.Pair(f, f.Contentions[0])} {texts.Percent(f.Strength)}"),
    ];

    // That for the first finding that has one, as the findings are shown.
    private Proposals.Proposal? FirstStep() => report.Findings
        .Where(f => f.Severity >= Severity.Warning)
        .OrderByDescending(FindingNames.IsOpposition)
        .Select(numbers.Resolving)
        .FirstOrDefault(p => p is not null);

    private int Count(Severity severity) => report.Findings.Count(f => f.Severity == severity);

    private static (string, string) Key(string first, string second) =>
        string.CompareOrdinal(first, second) < 0 ? (first, second) : (second, first);
}
