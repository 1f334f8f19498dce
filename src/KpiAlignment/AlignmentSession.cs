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
/// <c>session.Update(organization with { Departments = … })</c>. One that has been loaded again will do as well: what says the same at the same place
/// counts as the same. After a change of weights, directions, targets, periods, incentives, owners of goals, handoffs, of how strong an influence is or
/// which way it works, and the like, the rules are run again on what lies around the departments edited. An edit that brings or takes a name, an
/// influence, a department or a goal, or has a goal go another way, is analysed as a whole. Rules of <see cref="RuleReach.Organization"/> look at everything each time.
/// </remarks>
public sealed class AlignmentSession
{
    private readonly AlignmentAnalyzer analyzer;
    private AnalysisContext analysis;
    private RankedFindings findings;
    private MeetingPoints? meetingPoints;

    internal AlignmentSession(AlignmentAnalyzer analyzer, Organization organization, CancellationToken cancellationToken)
    {
        ArgumentNullException.ThrowIfNull(organization);
        this.analyzer = analyzer;
        (analysis, findings, Report) = Analyze(organization, cancellationToken);
    }

    /// <summary>What came of the last analysis. Proposals, the score, diagnostics and what <see cref="AlignmentReport.Analysis"/> holds are found when they are asked for first, with the work of a whole analysis.</summary>
    public AlignmentReport Report { get; private set; }

    /// <summary>Analyses the organisation as it is now.</summary>
    /// <exception cref="ArgumentException">As for <see cref="AlignmentAnalyzer.Analyze"/>; the session stays as it was.</exception>
    /// <exception cref="OperationCanceledException">The token was cancelled; the session stays as it was.</exception>
    public AlignmentReport Update(Organization organization, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        cancellationToken.ThrowIfCancellationRequested();
        if (ResolutionUpdater.TryUpdate(analysis.Resolved, organization) is { } resolved)
        {
            Continue(analysis.Continue(resolved), cancellationToken);
        }
        else
        {
            (analysis, findings, Report) = Analyze(organization, cancellationToken);
            meetingPoints = null;
        }

        return Report;
    }

    private (AnalysisContext Analysis, RankedFindings Findings, AlignmentReport Report) Analyze(Organization organization, CancellationToken cancellationToken)
    {
        var created = analyzer.Resolve(organization, cancellationToken);
        created.Complete(null);
        var found = new RankedFindings(analyzer.Engine.Run(created, RuleReach.Departments, cancellationToken));
        return (created, found, analyzer.Report(created, found.With(analyzer.Engine.Run(created, RuleReach.Organization, cancellationToken))));
    }

    // What is found about departments that have nothing to do with the edited ones stays; what is found about the others depends on whom they have to do with.
    private void Continue(AnalysisContext now, CancellationToken cancellationToken)
    {
        var (before, after) = (analysis.Resolved, now.Resolved);
        meetingPoints ??= new MeetingPoints(analysis);
        var touched = meetingPoints.Touched(analysis, now);
        meetingPoints.Note(touched, now);
        var edited = ResolvedDifference.Between(before, after);
        edited.UnionWith(touched);
        var reached = meetingPoints.Around(edited, analysis);
        reached.UnionWith(meetingPoints.Around(edited, now));
        var ids = reached.Select(place => after.Departments[place].Department.Id).ToHashSet(StringComparer.Ordinal);
        // What is found about two departments depends on whom either has to do with.
        var around = now.Restrict(meetingPoints.Around(meetingPoints.Around(reached, now), now), cancellationToken);
        var found = analyzer.Engine.Run(around, RuleReach.Departments, cancellationToken).Where(f => f.Departments.Any(d => ids.Contains(d.Id))).ToValueList();
        var ofAll = analyzer.Engine.Run(now, RuleReach.Organization, cancellationToken);
        findings.Replace(ids, found);
        analysis = now;
        Report = analyzer.Report(now, findings.With(ofAll));
    }
}
