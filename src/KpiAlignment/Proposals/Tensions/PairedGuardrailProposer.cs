using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Counter-KPIs for one department, on what lies between the point where two part and the other's KPI; for an uncovered need, on what is needed.</summary>
internal sealed class PairedGuardrailProposer(AnalysisContext context, DepartmentIndex departments) : IProposer
{
    public IEnumerable<Candidate> Propose(Tension tension) => tension.Issues.SelectMany(Guards)
        .Where(g => g.Metric is { Scope: MetricScope.Organization, IsScarce: false } && g.Taker.Kpis.Count > 0)
        .Where(g => !departments.ObjectivesOf(g.Taker).Any(o => o.Metric.Index == g.Metric.Index))
        .Select(g => new Candidate { Kind = ProposalKind.PairedGuardrail, Metric = g.Metric, Name = Aims.NameOf(context, g.Metric), Direction = g.Direction, Takers = [g.Taker], Period = g.Period })
        .DistinctBy(c => c.Key)
        .Where(c => c.Takers[0].Kpis.All(k => k.Id != CandidateChange.IdOf(c)));

    private IEnumerable<(Department Taker, ResolvedMetric Metric, Direction Direction, Period? Period)> Guards(Issue issue)
    {
        if (issue.Dependency is { } need)
        {
            return need.Metric.Polarity == Polarity.Neutral ? [] :
                [(need.Provider, need.Metric, need.Need > 0 ? Direction.Increase : Direction.Decrease, need.Dependent.Period)];
        }

        var contention = issue.Contention!;
        return Between(contention.Metric, contention.Second, contention.First.Department)
            .Concat(Between(contention.Metric, contention.First, contention.Second.Department));
    }

    // A lever without a better side is no KPI, so only what can be said to be good or bad guards.
    private IEnumerable<(Department, ResolvedMetric, Direction, Period?)> Between(ResolvedMetric start, Objective protect, Department taker) =>
        from metric in context.FindWitness(start, protect).Influences.Select(i => i.To).SkipLast(1)
        where metric.Polarity is Polarity.HigherIsBetter or Polarity.LowerIsBetter
        let net = context.EffectOn(protect, metric).Net * (protect.Direction == Direction.Decrease ? -1 : 1)
        where net != 0 && protect.Direction is not Direction.Maintain
        let direction = net > 0 ? Direction.Increase : Direction.Decrease
        where (direction == Direction.Increase) == (metric.Polarity == Polarity.HigherIsBetter)
        select (taker, metric, direction, protect.Period);
}
