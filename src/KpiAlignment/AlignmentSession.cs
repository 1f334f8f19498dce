using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment;

/// <summary>
/// Analyses an organisation again and again while it is edited, each time with work in proportion to what the edit reaches. What it reports is what
/// <see cref="AlignmentAnalyzer.Analyze"/> would report. For one thread at a time; the reports are immutable.
/// </summary>
/// <remarks>
/// An organisation is immutable, so an edit is a new one that has the parts that stay as they are in common with the old:
/// <c>session.Update(organization with { Departments = … })</c>. After a change of weights, directions, targets, periods, incentives, owners of goals, handoffs
/// and the like, the rules are run again on the departments edited, those that these have to do with, and those that those have to do with. An edit that
/// brings or takes a name, an influence, a department or a goal has all names resolved again. Rules of <see cref="RuleReach.Organization"/> look at everything each time.
/// </remarks>
public sealed class AlignmentSession
{
    private readonly AlignmentAnalyzer analyzer;
    private AnalysisContext analysis;
    private ValueList<Finding> findings;
    private MeetingPoints? meetingPoints;

    internal AlignmentSession(AlignmentAnalyzer analyzer, Organization organization, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(organization);
        this.analyzer = analyzer;
        (analysis, findings) = Analyze(organization, cancellationToken);
        Report = analyzer.Report(analysis, findings);
    }

    /// <summary>What came of the last analysis. Proposals, the score and what <see cref="AlignmentReport.Analysis"/> holds are found when they are asked for first, with the work of a whole analysis.</summary>
    public AlignmentReport Report { get; private set; }

    /// <summary>Analyses the organisation as it is now, in which what was not edited is the same object as before; what is not is taken to be edited.</summary>
    /// <exception cref="ArgumentException">As for <see cref="AlignmentAnalyzer.Analyze"/>; the session stays as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the session stays as it was.</exception>
    public AlignmentReport Update(Organization organization, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        cancellationToken.ThrowIfCancellationRequested();
        if (ResolutionUpdater.TryUpdate(analysis.Resolved, organization) is { } resolved)
        {
            meetingPoints ??= new MeetingPoints(analysis);
            var continued = analysis.Continue(resolved);
            findings = FindAgain(continued, meetingPoints, cancellationToken);
            analysis = continued;
        }
        else
        {
            (analysis, findings) = Analyze(organization, cancellationToken);
            meetingPoints = null;
        }

        return Report = analyzer.Report(analysis, findings);
    }

    private (AnalysisContext Analysis, ValueList<Finding> Findings) Analyze(Organization organization, CancellationToken cancellationToken)
    {
        var created = analyzer.Resolve(organization, cancellationToken);
        created.Complete(null);
        return (created, analyzer.Engine.Run(created, cancellationToken));
    }

    // What departments that have nothing to do with the edited ones are told stays; what the others are told depends on whom they have to do with.
    private ValueList<Finding> FindAgain(AnalysisContext now, MeetingPoints meetings, CancellationToken cancellationToken)
    {
        var (before, after) = (analysis.Resolved, now.Resolved);
        var edited = ResolvedDifference.Between(before, after);
        var reached = meetings.Around(edited, before);
        reached.UnionWith(meetings.Around(edited, after));
        var touched = new HashSet<Department>(ReferenceEqualityComparer.Instance);
        foreach (var place in reached)
        {
            touched.Add(before.Departments[place].Department);
            touched.Add(after.Departments[place].Department);
        }

        var kept = findings.Where(f => analyzer.Engine.ReachOf(f) == RuleReach.Departments && !Touches(f));
        var around = edited.Count == 0 ? [] : analyzer.Engine.Run(now.Restrict(meetings.Around(reached, after), cancellationToken), RuleReach.Departments, cancellationToken).Where(Touches);
        return Merge(kept, Merge(around, analyzer.Engine.Run(now, RuleReach.Organization, cancellationToken))).ToValueList();

        bool Touches(Finding finding)
        {
            foreach (var department in finding.Departments.AsSpan())
            {
                if (touched.Contains(department)) return true;
            }

            return false;
        }
    }

    private static IEnumerable<Finding> Merge(IEnumerable<Finding> some, IEnumerable<Finding> others)
    {
        using var other = others.GetEnumerator();
        var isMore = other.MoveNext();
        foreach (var one in some)
        {
            for (; isMore && RuleEngine.Compare(other.Current, one) < 0; isMore = other.MoveNext()) yield return other.Current;
            yield return one;
        }

        for (; isMore; isMore = other.MoveNext()) yield return other.Current;
    }
}
