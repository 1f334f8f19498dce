using KpiAlignment.Execution;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Offers the remedies that the analysis of the changed organisation bears out, and those that no analysis can tell about.</summary>
internal static class RemedyFinder
{
    // What can't be verified is advice; more of one kind than this is not read.
    private const int MostUnverified = 5;

    private static readonly IRemedyProposer[] proposers =
    [
        new IncentiveShiftProposer(),
        new TeamRewardProposer(),
        new SharedRewardProposer(),
        new QualityGuardrailProposer(),
        new GoalLinkProposer(),
        new HandoffAgreementProposer(),
        new TargetAgreementProposer(),
        new CrossFunctionalTeamProposer(),
        new KnowledgeEntryProposer(),
        new AppraisalQuestionProposer(),
        new EarlyInvolvementProposer(),
        new JobShadowingProposer(),
        new InformalMeetingProposer(),
        new RetrospectiveProposer(),
        new SurveyItemProposer(),
    ];

    /// <summary>The proposals, by kind, those for the gravest findings first.</summary>
    /// <param name="workbench">The organisation and what was found.</param>
    /// <param name="most">The most of one kind that are tried.</param>
    public static IEnumerable<Proposal> Find(Workbench workbench, int most)
    {
        var budgets = workbench.Budget.Split(proposers.Length);
        var offered = SideBySide.Select([.. proposers.Zip(budgets)], p => Offer(workbench, workbench.Verifier.On(p.Second), p.First.Propose(workbench), most).ToArray(), workbench.Cancellation);
        workbench.Budget.Join(budgets);
        return offered.SelectMany(o => o);
    }

    private static IEnumerable<Proposal> Offer(Workbench workbench, Verifier verifier, IEnumerable<Remedy> remedies, int most)
    {
        var offered = new HashSet<string>(StringComparer.Ordinal);
        var unverified = 0;
        foreach (var remedy in remedies.Take(most))
        {
            workbench.Cancellation.ThrowIfCancellationRequested();
            if (remedy.Change is null ? unverified == MostUnverified : !verifier.MayTry()) continue;
            var matter = $"{remedy.Subject}|{remedy.Answers[0].Identity}";
            if (offered.Contains(matter) || Verify(workbench, verifier, remedy) is not { } proposal || !offered.Add(proposal.Id)) continue;
            offered.Add(matter);
            if (!proposal.IsVerified) unverified++;
            yield return proposal;
        }
    }

    private static Proposal? Verify(Workbench workbench, Verifier verifier, Remedy remedy)
    {
        var proposal = new Proposal
        {
            Kind = remedy.Kind,
            Subject = remedy.Subject,
            Departments = remedy.Departments.OrderBy(d => d.Id, StringComparer.Ordinal).ToValueList(),
            Metric = remedy.Metric,
            Direction = remedy.Direction,
            Shares = remedy.Shares,
            GoalSupport = remedy.Metric is null ? 0 : Math.Abs(workbench.Context.Goals.Of(remedy.Metric)),
            Message = remedy.Message,
            Details = remedy.Details,
        };
        if (remedy.Change is not { } change) return proposal with { Addresses = remedy.Answers };
        var trial = new Trial { Change = change, Departments = remedy.Departments, Aims = remedy.Metric is null ? [] : [remedy.Metric], Findings = remedy.Answers };
        return verifier.Verify(trial) is not { LowersScore: false } verdict ? null : proposal with
        {
            Change = change,
            Resolves = verdict.Resolved,
            Eases = verdict.Eased,
            Before = verdict.Before,
            After = verdict.After,
        };
    }
}
