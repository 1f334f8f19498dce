using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;
using KpiAlignment.Rules.Incentives;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>
/// Where pay fuels a conflict, points away from the goals or rests on what others have in hand: the smallest part of it, a tenth at least, that, resting on a goal or
/// another KPI instead, puts an end to that; where pay fuels a conflict first what the other department strives for, as a goal of both.
/// </summary>
internal sealed class IncentiveShiftProposer : IRemedyProposer
{
    // Less than a tenth of a reward moves nobody.
    private const int LeastNoticed = 10;

    private static readonly IAlignmentRule[] rules = [new IncentiveFuelsConflictRule(), new UncontrollableRewardRule(), new IncongruentIncentiveRule()];

    public IEnumerable<Remedy> Propose(Workbench workbench)
    {
        var pays = Pay.Of(workbench.Context).ToLookup(p => p.Department.Id, StringComparer.Ordinal);
        return
            from finding in workbench.Findings
            where finding.Severity >= Severity.Warning
            let rule = Array.Find(rules, r => r.Descriptor.Id == finding.RuleId)
            where rule is not null
            from remedy in pays[finding.Departments[0].Id]
                .Where(p => p.Rewarded.Any(r => finding.Objectives.Contains(r.Objective)) && IsAbout(finding, p))
                .SelectMany(p => Alternatives(workbench, rule, finding, p))
                .OrderBy(r => r.Shares[0].Share).ThenBy(r => r.Metric!.Index)
            select remedy;
    }

    // KPA307 looks at all that a department is paid for, the others at one incentive.
    private static bool IsAbout(Finding finding, Pay pay) => finding.RuleId switch
    {
        RuleIds.IncongruentIncentive => true,
        RuleIds.UncontrollableReward => finding.Identity == pay.FindingIdentity(finding.RuleId, finding.Objectives[0]),
        _ => finding.Identity == pay.FindingIdentity(finding.RuleId),
    };

    private static IEnumerable<Remedy> Alternatives(Workbench workbench, IAlignmentRule rule, Finding finding, Pay pay)
    {
        var sources = pay.Rewarded.Where(r => finding.Objectives.Contains(r.Objective)).Select(r => r.Objective).ToArray();
        var focus = new HashSet<string>(StringComparer.Ordinal) { pay.Department.Id };
        foreach (var target in Shared(workbench.Context, finding).Concat(Targets(workbench.Context, pay)))
        {
            var part = workbench.Neighbourhood.Around(focus, [target.Metric]);
            if (Smallest(target) is not { } percent) continue;
            var moved = string.Join('+', sources.Select(s => s.Id).Order(StringComparer.Ordinal));
            yield return new Remedy
            {
                Kind = ProposalKind.IncentiveShift,
                Subject = $"{Slug.Of(pay.Incentive.Name)}:{moved}",
                Departments = target.Added is null ? [pay.Department] : [pay.Department, finding.Objectives[1].Department],
                Metric = target.Metric,
                Direction = target.Direction,
                Shares = [new DepartmentShare(pay.Department, percent / 100.0)],
                Message = ProposalTexts.Say(target.Added is null ? "IncentiveShift" : "IncentiveShift.Shared", $"{percent}%", pay.Name, pay.Department.Name, target.Name, ProposalTexts.And(sources.Select(s => s.Name)), finding.Departments[^1].Name),
                Answers = [finding],
                Change = Shift(target, percent),
            };

            int? Smallest(PayTarget aim)
            {
                var most = (int)Math.Round(100 * pay.Rewarded.Where(r => sources.Contains(r.Objective)).Sum(r => r.Share));
                if (IsLeft(aim, most) && IsLeft(aim, (most + 1) / 2)) return null;
                for (var percent = Math.Min(LeastNoticed, most); percent <= most; percent++)
                {
                    if (!IsLeft(aim, percent)) return percent;
                }

                return null;
            }

            bool IsLeft(PayTarget aim, int percent)
            {
                var context = workbench.Context.Vary(workbench.Changes.Apply(part, Shift(aim, percent), [aim.Metric]), focus, workbench.Cancellation);
                return rule.Evaluate(context).Any(f => f.Identity == finding.Identity && f.Strength.Reaches(workbench.Engine.Options.Thresholds.Warning));
            }
        }

        OrganizationChange Shift(PayTarget target, int percent) =>
            new() { Goals = target.Added is null ? [] : [target.Added], Departments = [Shifted(pay, sources, target.Id, percent / 100.0)] };
    }

    private static IEnumerable<PayTarget> Shared(AnalysisContext context, Finding finding)
    {
        if (finding.RuleId != RuleIds.IncentiveFuelsConflict) yield break;
        var (own, other) = (finding.Objectives[0], finding.Objectives[1]);
        if (other is not { Kpi: not null, Metric: { Scope: MetricScope.Organization, IsScarce: false }, Direction: Direction.Increase or Direction.Decrease }) yield break;
        if (Aims.Share(context, ProposalKind.CoOwnership, other.Metric, other.Direction.Value, [own.Department], other.Period, other.Department) is not { Existing: null } shared) yield break;
        yield return new PayTarget(CandidateChange.IdOf(shared), other.Name, other.Metric, shared.Direction) { Added = CandidateChange.Build(shared, null).Goals[0] };
    }

    // Goals first; a KPI of its own where no goal will do.
    private static IEnumerable<PayTarget> Targets(AnalysisContext context, Pay pay)
    {
        var rewarded = pay.Rewarded.Select(r => r.Objective).ToArray();
        var goals = context.Resolved.Goals
            .Where(g => g.Goal.Level == GoalLevel.Organization || g.Owners.Any(o => o.Department.Id == pay.Department.Id))
            .Where(g => g.Direction is not null && pay.Department.Kpis.All(k => k.Id != g.Goal.Id && Slug.Of(k.Name) != g.Goal.Id))
            .Select(g => new PayTarget(NameTable<Goal>.ReferenceTo(g.Goal.Id, g.Goal.Name), g.Goal.Name, g.Metric, g.Direction!.Value));
        var kpis = context.Objectives
            .Where(o => o.Kpi is not null && o.Department.Id == pay.Department.Id && o.Direction is not null && !rewarded.Contains(o))
            .Select(o => new PayTarget(NameTable<Objective>.ReferenceTo(o.Id, o.Name), o.Name, o.Metric, o.Direction!.Value));
        return goals.Concat(kpis);
    }

    private static Department Shifted(Pay pay, Objective[] sources, string target, double share)
    {
        var total = pay.Rewarded.Where(r => sources.Contains(r.Objective)).Sum(r => r.Share);
        var kept = pay.Rewarded
            .Select(r => (Id: NameTable<Objective>.ReferenceTo(r.Objective.Id, r.Objective.Name), Share: sources.Contains(r.Objective) ? r.Share * (total - share) / total : r.Share))
            .Concat([(Id: target, Share: share)])
            .GroupBy(r => r.Id, StringComparer.Ordinal)
            .Select(r => new Reward(r.Key, Math.Round(r.Sum(x => x.Share), 4)))
            .Where(r => r.Share > 0);
        var incentive = pay.Incentive with { Rewards = kept.ToValueList() };
        return pay.Department with { Incentives = pay.Department.Incentives.Select(i => ReferenceEquals(i, pay.Incentive) ? incentive : i).ToValueList() };
    }

    private sealed record PayTarget(string Id, string Name, ResolvedMetric Metric, Direction Direction)
    {
        /// <summary>The goal, where it is not there yet.</summary>
        public Goal? Added { get; init; }
    }
}
