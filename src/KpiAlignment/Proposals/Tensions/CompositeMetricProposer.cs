using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>The catalogue's metrics that reward two poles at once.</summary>
internal sealed class CompositeMetricProposer : IProposer
{
    private readonly AnalysisContext context;
    private readonly Dictionary<string, ResolvedMetric> metrics;

    public CompositeMetricProposer(AnalysisContext context)
    {
        this.context = context;
        metrics = context.Resolved.Metrics.Where(m => m.Scope == MetricScope.Organization).ToDictionary(m => m.Key, StringComparer.Ordinal);
    }

    public IEnumerable<Candidate> Propose(Tension tension) =>
        from composite in tension.Issues.SelectMany(Poles)
            .Select(p => context.Resolved.Catalog.FindComposite(p.First, p.Second)?.Metric).Distinct()
        where composite is not null && metrics.ContainsKey(composite)
        let metric = metrics[composite]
        let direction = Aims.DirectionOf(context, metric) ?? Aims.BetterWay(metric)
        where direction is not null
        let candidate = Aims.Share(context, ProposalKind.CompositeMetric, metric, direction.Value, tension.Departments, Aims.CommonPeriod(tension))
        where candidate is not null
        select candidate;

    private static IEnumerable<(string First, string Second)> Poles(Issue issue)
    {
        if (issue.Contention is { } c) return [(c.First.Metric.Key, c.Second.Metric.Key), (c.Metric.Key, c.First.Metric.Key), (c.Metric.Key, c.Second.Metric.Key)];
        return [(issue.Dependency!.Metric.Key, issue.Dependency.Dependent.Metric.Key)];
    }
}
