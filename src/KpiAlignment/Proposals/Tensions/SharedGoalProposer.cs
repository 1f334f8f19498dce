using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Shared goals on metrics downstream of both departments that support a goal of the organisation; those that both move in their daily work first.</summary>
internal sealed class SharedGoalProposer(AnalysisContext context, DepartmentIndex departments) : IProposer
{
    // Further down the list the goals support less and cost more; what none of these resolves, others seldom do.
    private const int MostCandidates = 16;

    public IEnumerable<Candidate> Propose(Tension tension)
    {
        var period = Aims.CommonPeriod(tension);
        var downstream = new HashSet<int>();
        foreach (var metric in tension.Issues.Select(i => i.Metric).Distinct()) AddDownstream(metric, downstream);
        return
            (from index in downstream
             let metric = context.Resolved.Metrics[index]
             where metric is { Scope: MetricScope.Organization, IsScarce: false } && context.Influences.Levers.Includes(metric, tension.Departments) && !tension.Departments.Any(d => departments.IsMeasuredOn(d, metric))
             let direction = Aims.DirectionOf(context, metric)
             where direction is not null && !Aims.MirrorsGoal(context, metric) && tension.Departments.All(d => Moves(d, metric))
             orderby tension.Departments.Count(d => departments.Drives(d, metric)) descending, Math.Abs(context.Goals.Of(metric)) descending, index
             select Aims.Share(context, ProposalKind.SharedGoal, metric, direction.Value, tension.Departments, period))
            .OfType<Candidate>().Take(MostCandidates);
    }

    private bool Moves(Department department, ResolvedMetric metric) =>
        departments.MovedBy(department).Any(m => context.Effects.Find(m, metric.Index) is not null);

    private void AddDownstream(int start, HashSet<int> found)
    {
        var graph = context.Effects.Graph;
        var front = new List<int> { start };
        var seen = new HashSet<int> { start };
        for (var length = 0; length < context.Options.Paths.MaxPathLength && front.Count > 0; length++)
        {
            var next = new List<int>();
            foreach (var node in front)
            {
                foreach (var edge in graph.Outgoing(node))
                {
                    if (seen.Add(graph.Edges[edge].To)) next.Add(graph.Edges[edge].To);
                }
            }

            found.UnionWith(next);
            front = next;
        }
    }
}
