using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Benchmarks.SideBySide;

/// <summary>
/// The question that all engines are asked: how many triples there are of a metric and two objectives of different departments
/// of which the one wants more of the metric and the other less, both strongly enough.
/// </summary>
internal static class ContentionCount
{
    // As the analysis does it: what differs from the bar in its last bits comes to it.
    private static readonly double LeastPull = new AnalysisOptions().MinPressure * (1 - 1e-9);

    /// <summary>The number of triples by way of the whole analysis, which also finds stakes, what goals need and who has a hand on which lever.</summary>
    public static long ByAnalysis(ResolvedOrganization organization)
    {
        var context = AnalysisContext.Create(organization, new AnalysisOptions());
        var count = 0L;
        var (up, down) = (new List<Department>(), new List<Department>());
        foreach (var metric in organization.Metrics)
        {
            up.Clear();
            down.Clear();
            foreach (var pull in context.PullsAt(metric))
            {
                if (Counts(pull.Objective) && Math.Abs(pull.Strength) >= LeastPull) (pull.Strength > 0 ? up : down).Add(pull.Objective.Department);
            }

            count += Pairs(up, down);
        }

        return count;
    }

    /// <summary>The number of triples and nothing more, from what the other engines get too: influences and objectives.</summary>
    public static long ByEffects(ResolvedOrganization organization, IReadOnlyList<Objective> objectives)
    {
        var edges = organization.Influences.Select(i => new InfluenceEdge(i.From.Index, i.To.Index, i.SignedStrength));
        var graph = new InfluenceGraph(organization.Metrics.Count, edges);
        var effects = EffectIndex.Build(graph, new PathLimits(), objectives.Where(Counts).Select(o => o.Metric.Index));
        var pulls = new (List<Department> Up, List<Department> Down)?[graph.NodeCount];
        foreach (var objective in objectives.Where(Counts))
        {
            foreach (var (metric, effect, _) in effects.On(objective.Metric.Index).Effects)
            {
                var pull = objective.Stake * SignOf(objective) * effect.Net;
                if (Math.Abs(pull) < LeastPull) continue;
                var (up, down) = pulls[metric] ??= ([], []);
                (pull > 0 ? up : down).Add(objective.Department);
            }
        }

        return pulls.Sum(p => p is var (up, down) ? Pairs(up, down) : 0);
    }

    /// <summary>Whether an objective wants a metric to go one way; one that maintains, or whose direction is unknown, is left out.</summary>
    public static bool Counts(Objective objective) => SignOf(objective) != 0;

    /// <summary>+1 where an objective wants more of its metric, −1 where it wants less, else 0.</summary>
    public static int SignOf(Objective objective) => objective.Direction switch
    {
        Direction.Increase => 1,
        Direction.Decrease => -1,
        _ => 0,
    };

    private static long Pairs(List<Department> up, List<Department> down)
    {
        var count = 0L;
        foreach (var one in up)
        {
            foreach (var other in down)
            {
                if (!ReferenceEquals(one, other)) count++;
            }
        }

        return count;
    }
}
