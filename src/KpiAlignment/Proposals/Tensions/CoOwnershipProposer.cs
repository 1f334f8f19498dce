using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>KPIs of one department for which the other could answer too.</summary>
internal sealed class CoOwnershipProposer(AnalysisContext context, DepartmentIndex departments) : IProposer
{
    public IEnumerable<Candidate> Propose(Tension tension) => tension.Issues.SelectMany(Sharings)
        .Where(s => s.Kpi is { Kpi: not null, Metric.Scope: MetricScope.Organization, Metric.IsScarce: false, Direction: Direction.Increase or Direction.Decrease })
        .DistinctBy(s => (s.Kpi, s.Taker.Id))
        .Where(s => !departments.ObjectivesOf(s.Taker).Any(o => o.Metric.Index == s.Kpi.Metric.Index))
        .Select(s => Aims.Share(context, ProposalKind.CoOwnership, s.Kpi.Metric, s.Kpi.Direction!.Value, [s.Taker], s.Kpi.Period, s.Kpi.Department))
        .OfType<Candidate>();

    private static IEnumerable<(Objective Kpi, Department Taker)> Sharings(Issue issue) => issue.Contention is { } c
        ? [(c.Second, c.First.Department), (c.First, c.Second.Department)]
        : [(issue.Dependency!.Dependent, issue.Dependency.Provider)];
}
