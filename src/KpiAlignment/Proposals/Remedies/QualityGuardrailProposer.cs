using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Remedies;

/// <summary>Where a quantity is paid for and nothing looks at how good it is: a KPI beside it on the quality that suffers most from more of it.</summary>
internal sealed class QualityGuardrailProposer : IRemedyProposer
{
    // What weighs less than a tenth is on no agenda.
    private const int Percent = 10;

    public IEnumerable<Remedy> Propose(Workbench workbench) =>
        from finding in workbench.Findings
        where finding.RuleId == RuleIds.UnpairedQuantity && finding.Severity >= Severity.Warning
        let quantity = finding.Objectives[0]
        from quality in QualitiesHarmedBy(workbench.Context, quantity)
        let candidate = new Candidate
        {
            Kind = ProposalKind.PairedGuardrail,
            Metric = quality,
            Name = Aims.NameOf(workbench.Context, quality),
            Direction = Aims.BetterWay(quality)!.Value,
            Takers = [quantity.Department],
            Period = quantity.Period,
        }
        where quantity.Department.Kpis.All(k => k.Id != CandidateChange.IdOf(candidate))
        select new Remedy
        {
            Kind = candidate.Kind,
            Subject = quantity.Id,
            Departments = candidate.Takers,
            Metric = quality,
            Direction = candidate.Direction,
            Shares = [new DepartmentShare(quantity.Department, Percent / 100.0)],
            Message = ProposalTexts.Describe(candidate, Percent),
            Answers = [finding],
            Change = CandidateChange.Build(candidate, Percent / 100.0),
        };

    private static IEnumerable<ResolvedMetric> QualitiesHarmedBy(AnalysisContext context, Objective quantity)
    {
        var graph = context.Effects.Graph;
        var way = quantity.Direction == Direction.Decrease ? -1 : 1;
        return
            from edge in graph.Outgoing(quantity.Metric.Index).ToArray()
            let metric = context.Resolved.Metrics[graph.Edges[edge].To]
            where metric is { Aspect: Aspect.Quality or Aspect.Safety or Aspect.Stability, IsScarce: false, Scope: MetricScope.Organization }
            let better = Aims.BetterWay(metric)
            let change = way * graph.Edges[edge].SignedStrength
            where better == Direction.Increase ? change < 0 : better == Direction.Decrease && change > 0
            orderby Math.Abs(change) descending, metric.Index
            select metric;
    }
}
