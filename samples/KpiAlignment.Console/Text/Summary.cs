using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>The first lines: how much was found, between whom it is worst, and where to begin.</summary>
internal sealed class Summary(Page page, Texts texts, AlignmentReport report, ProposalNumbers numbers)
{
    private const int MostPairs = 3;

    public void Write()
    {
        var atOdds = Friction.Between(report.Findings.Where(f => f.Severity >= Severity.Warning && FindingNames.IsOpposition(f)));
        page.Title(report.Organization.Name);
        if (report.Organization.Mission is { } mission) page.Line(mission, Styles.Mission);
        page.Line(texts.Format(
            "Summary",
            report.Organization.Departments.Count,
            report.Analysis.Resolved.Kpis.Count,
            atOdds.Count,
            atOdds.Count(f => f.Severity == Severity.Error),
            report.Findings.Count(f => f.Severity >= Severity.Warning),
            report.Findings.Count(f => f.Severity == Severity.Info)));
        if (atOdds.Count > 0)
            page.Line((texts["Hardest"], Styles.Aside), (" " + string.Join(" · ", atOdds.Take(MostPairs).Select(Name)), Styles.Head));
        if (FirstStep(atOdds) is { } step)
            page.Line((texts.Format("BeginWith", numbers.NumberOf(step)), Styles.Aside), (" " + step.Message.In(texts.Culture), Styles.Good));
    }

    private string Name(Friction friction) => $"{friction.First.Name} × {friction.Second.Name} {texts.Percent(friction.Strength)}";

    // That for the first that has one, as they are shown: those at odds, and where nobody is, the others.
    private Proposals.Proposal? FirstStep(IEnumerable<Friction> atOdds) => atOdds.Select(f => (IReadOnlyList<Finding>)f.Findings)
        .Concat(report.Findings.Where(f => f.Severity >= Severity.Warning).Select(f => (IReadOnlyList<Finding>)[f]))
        .Select(numbers.Resolving)
        .FirstOrDefault(p => p is not null);
}
