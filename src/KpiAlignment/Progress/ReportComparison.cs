using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Progress;

/// <summary>What has become of an organisation between two reports. Findings are the same where their <see cref="Finding.Identity"/> is.</summary>
public sealed class ReportComparison
{
    // Less is a matter of rounding.
    private const double LeastChange = 0.005;

    private ReportComparison(AlignmentReport before, AlignmentReport after)
    {
        (Before, After) = (before, after);
        var was = before.Findings.ToDictionary(f => f.Identity, StringComparer.Ordinal);
        var now = after.Findings.ToDictionary(f => f.Identity, StringComparer.Ordinal);
        Gone = before.Findings.Where(f => !now.ContainsKey(f.Identity)).ToValueList();
        New = after.Findings.Where(f => !was.ContainsKey(f.Identity)).ToValueList();
        var kept = after.Findings.Where(f => was.ContainsKey(f.Identity)).Select(f => new FindingChange(was[f.Identity], f)).ToArray();
        Worse = kept.Where(c => Direction(c) > 0).ToValueList();
        Better = kept.Where(c => Direction(c) < 0).ToValueList();
        Unchanged = kept.Length - Worse.Count - Better.Count;
        Surveys = Trends(before.Analysis.Resolved.Collaboration, after.Analysis.Resolved.Collaboration).ToValueList();
    }

    /// <summary>The report as it was.</summary>
    public AlignmentReport Before { get; }

    /// <summary>The report as it is.</summary>
    public AlignmentReport After { get; }

    /// <summary>The findings that are gone, the gravest first.</summary>
    public ValueList<Finding> Gone { get; }

    /// <summary>The findings that have come, the gravest first.</summary>
    public ValueList<Finding> New { get; }

    /// <summary>The findings that are more severe or, by half a percent or more, stronger; the gravest first.</summary>
    public ValueList<FindingChange> Worse { get; }

    /// <summary>The findings that are less severe or, by half a percent or more, weaker; the gravest first.</summary>
    public ValueList<FindingChange> Better { get; }

    /// <summary>How many findings are as they were.</summary>
    public int Unchanged { get; }

    /// <summary>How the alignment score has changed, in points of 100; <see langword="null"/> where either report has none.</summary>
    public double? ScoreChange => After.Score.Value - Before.Score.Value;

    /// <summary>For each two departments that both reports have surveys of, what has become of the score.</summary>
    public ValueList<SurveyTrend> Surveys { get; }

    /// <summary>The mean lead time of joint projects as a multiple of what was planned, before; <see langword="null"/> where no project tells.</summary>
    public double? LeadTimeBefore => LeadTime(Before.Analysis.Resolved.Collaboration);

    /// <summary>The same, after.</summary>
    public double? LeadTimeAfter => LeadTime(After.Analysis.Resolved.Collaboration);

    /// <summary>Compares two reports on one organisation.</summary>
    public static ReportComparison Compare(AlignmentReport before, AlignmentReport after)
    {
        ArgumentNullException.ThrowIfNull(before);
        ArgumentNullException.ThrowIfNull(after);
        return new ReportComparison(before, after);
    }

    private static int Direction(FindingChange change)
    {
        var bySeverity = change.After.Severity.CompareTo(change.Before.Severity);
        if (bySeverity != 0) return bySeverity;
        var difference = change.After.Strength - change.Before.Strength;
        return Math.Abs(difference) < LeastChange ? 0 : Math.Sign(difference);
    }

    private static IEnumerable<SurveyTrend> Trends(ResolvedCollaboration before, ResolvedCollaboration after)
    {
        var was = LastYears(before).ToDictionary(y => (y.From.Id, y.About.Id));
        return
            from now in LastYears(after)
            where was.ContainsKey((now.From.Id, now.About.Id))
            let then = was[(now.From.Id, now.About.Id)]
            select new SurveyTrend(now.From, now.About, then.Year, then.Score, now.Year, now.Score);
    }

    private static IEnumerable<(Department From, Department About, int Year, double Score)> LastYears(ResolvedCollaboration collaboration) =>
        from pair in collaboration.Surveys.GroupBy(s => (s.From.Id, s.About.Id))
        let last = pair.GroupBy(s => s.Survey.Year).MaxBy(y => y.Key)!
        select (last.First().From, last.First().About, last.Key, last.Average(s => s.Survey.Score));

    private static double? LeadTime(ResolvedCollaboration collaboration)
    {
        var known = collaboration.Projects.Where(p => p.Project is { PlannedWeeks: > 0, ActualWeeks: > 0 } && p.Members.Count > 1).ToArray();
        return known.Length == 0 ? null : known.Average(p => p.Project.ActualWeeks!.Value / p.Project.PlannedWeeks!.Value);
    }
}
