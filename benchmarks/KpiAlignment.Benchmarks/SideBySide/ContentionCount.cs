using KpiAlignment.Analysis;
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

    /// <summary>The number of triples; the effects and the pulls are found first.</summary>
    public static long Of(ResolvedOrganization organization)
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
                if (!Counts(pull.Objective) || Math.Abs(pull.Strength) < LeastPull) continue;
                (pull.Strength > 0 ? up : down).Add(pull.Objective.Department);
            }

            foreach (var one in up)
            {
                foreach (var other in down)
                {
                    if (!ReferenceEquals(one, other)) count++;
                }
            }
        }

        return count;
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
}
