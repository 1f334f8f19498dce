using KpiAlignment.Model;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>The first lines: how much was found, between whom it is worst, and where to begin.</summary>
internal sealed class Summary(Page page, Texts texts, FindingNames names, AlignmentReport report, ProposalNumbers numbers)
{
    private const int MostPairs = 3;

    // What is under this asks for a word.
    private const double Low = 50;

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
        if (report.Score.Value is { } score)
            page.Line((texts.Format("Score", score), Styles.Head), (" " + string.Join(" · ", report.Score.Parts.Where(p => p.Value is not null).Select(p => $"{names.Word(p.Aspect)} {p.Value:0}")), Styles.Aside));
        if (report.Score.Parts.Where(p => p.Departments.Count > 0).MinBy(p => p.Value) is { Value: < Low } lowest)
            page.Line(texts.Format("ScoreLowest", names.Word(lowest.Aspect), string.Join(", ", lowest.Departments.Take(MostPairs).Where(d => d.Value < Low).Select(d => $"{d.Department.Name} {d.Value:0}"))), Styles.Aside);
        if (atOdds.Count > 0)
            page.Line((texts["Hardest"], Styles.Aside), (" " + string.Join(" · ", atOdds.Take(MostPairs).Select(Name)), Styles.Head));
        if (report.Plan.Steps is [var step, ..])
            page.Line((texts.Format("BeginWith", numbers.NumberOf(step)), Styles.Aside), (" " + step.Message.In(texts.Culture), Styles.Good));
    }

    private string Name(Friction friction) => $"{friction.First.Name} × {friction.Second.Name} {texts.Percent(friction.Strength)}";
}
