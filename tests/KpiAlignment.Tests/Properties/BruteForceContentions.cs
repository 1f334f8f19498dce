using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Tests.Properties;

/// <summary>Contentions by the letter of docs/design.md, section 3: every metric, every pair of objectives.</summary>
internal sealed class BruteForceContentions
{
    private readonly AnalysisContext context;
    private readonly BruteForcePaths paths;

    public BruteForceContentions(AnalysisContext context)
    {
        this.context = context;
        var edges = context.Resolved.Influences.Select(i => new InfluenceEdge(i.From.Index, i.To.Index, i.SignedStrength));
        paths = new BruteForcePaths(new InfluenceGraph(context.Resolved.Metrics.Count, edges), context.Options.Paths);
    }

    public IEnumerable<(int Metric, int First, int Second, double Pressure)> All() =>
        from metric in context.Resolved.Metrics
        from a in context.Objectives
        from b in context.Objectives
        where a.Department != b.Department && a.Coincides(b) && Parts(a, b, metric)
        where !(Maintains(a) && Maintains(b))
        where metric.IsScarce ? a.Index < b.Index && Stands(a, metric, +1) && Stands(b, metric, +1) : Stands(a, metric, +1) && Stands(b, metric, -1)
        where !(metric.IsScarce && a.Metric == b.Metric && a.Metric != metric)
        let pressure = metric.IsScarce
            ? Math.Min(Force(a, metric, +1, Sympathy(a, b, metric)), Force(b, metric, +1, Sympathy(b, a, metric)))
            : Math.Min(Force(a, metric, +1), Force(b, metric, -1))
        where pressure.Reaches(context.Options.MinPressure)
        select (metric.Index, Math.Min(a.Index, b.Index), Math.Max(a.Index, b.Index), pressure);

    private static bool Maintains(Objective objective) => objective.Direction == Direction.Maintain;

    // p = stake · s · net; one that maintains has no direction of its own.
    private double Pull(Objective objective, ResolvedMetric metric) => objective.Direction switch
    {
        Direction.Increase => objective.Stake * paths.Effect(metric.Index, objective.Metric.Index).Net,
        Direction.Decrease => -objective.Stake * paths.Effect(metric.Index, objective.Metric.Index).Net,
        Direction.Maintain => objective.Stake * Math.Abs(paths.Effect(metric.Index, objective.Metric.Index).Net),
        _ => 0,
    };

    private bool Stands(Objective objective, ResolvedMetric metric, int direction) =>
        Pull(objective, metric) != 0 && (Maintains(objective) || Math.Sign(Pull(objective, metric)) == direction);

    private double Force(Objective objective, ResolvedMetric metric, int direction, double sympathy = 0) =>
        Math.Abs(Pull(objective, metric)) * OneSidedness(objective, metric, direction, sympathy);

    // How much its department wants the other to have the scarce metric, for what that does to the other's own.
    private double Sympathy(Objective objective, Objective rival, ResolvedMetric metric) =>
        objective.Metric == rival.Metric ? 0 : Math.Max(0, paths.Effect(metric.Index, rival.Metric.Index).Net
            * context.Objectives.Where(o => o.Department == objective.Department && !Maintains(o)).Sum(o => Pull(o, rival.Metric)));

    private double OneSidedness(Objective objective, ResolvedMetric metric, int direction, double sympathy)
    {
        var colleagues = context.Objectives.Where(o => o.Department == objective.Department && o.Coincides(objective)).ToArray();
        var pulling = colleagues.Where(o => !Maintains(o)).ToLookup(o => Math.Sign(Pull(o, metric)) == direction);
        var (with, against) = (pulling[true].Sum(o => Math.Abs(Pull(o, metric))), pulling[false].Sum(o => Math.Abs(Pull(o, metric))));
        var resisting = colleagues.Where(Maintains).Sum(o => Pull(o, metric));
        if (Maintains(objective)) with += resisting;
        else against += resisting;
        var shared = Math.Min(sympathy, with);
        return Math.Max(0, ((with - shared) - (against + shared)) / (with + against));
    }

    private bool Parts(Objective a, Objective b, ResolvedMetric metric)
    {
        var (first, second) = (paths.FirstNode(metric.Index, a.Metric.Index), paths.FirstNode(metric.Index, b.Metric.Index));
        return first == NodeEffect.NoSingleFirst || second == NodeEffect.NoSingleFirst || first != second;
    }
}
