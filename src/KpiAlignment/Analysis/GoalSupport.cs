using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>What each metric does for the goals of the whole organisation; what departments share among themselves is none of these.</summary>
public sealed class GoalSupport
{
    private readonly double[] value;
    private readonly Dictionary<int, List<(ResolvedGoal Goal, double Net)>> reached = [];

    internal GoalSupport(int metricCount, IReadOnlyList<ResolvedGoal> goals, EffectIndex effects)
    {
        All = goals.Where(g => g.Goal.Level == GoalLevel.Organization).ToValueList();
        value = new double[metricCount];
        var total = All.Where(g => Sign(g) != 0).Sum(g => g.Goal.Weight ?? 1);
        foreach (var goal in All)
        {
            foreach (var effect in effects.On(goal.Metric.Index).AsSpan())
            {
                if (!reached.TryGetValue(effect.Node, out var here)) reached.Add(effect.Node, here = []);
                here.Add((goal, effect.Effect.Net));
                if (total > 0) value[effect.Node] += (goal.Goal.Weight ?? 1) / total * Sign(goal) * effect.Effect.Net;
            }
        }
    }

    /// <summary>The goals of the whole organisation.</summary>
    public ValueList<ResolvedGoal> All { get; }

    /// <summary>v(x) = Σ over goals of weight · s · net effect, −1 to 1; the weights add up to 1.</summary>
    public double Of(ResolvedMetric metric) => value[metric.Index];

    /// <summary>Whether a path of influence leads from the metric to any goal.</summary>
    public bool Reaches(ResolvedMetric metric) => reached.ContainsKey(metric.Index);

    /// <summary>The goals that the objective helps on balance.</summary>
    public IEnumerable<ResolvedGoal> HelpedBy(Objective objective) => HelpedBy(objective.Metric, objective.Direction);

    /// <summary>The goals, with a direction, that nobody's KPI helps and nobody's part in a goal, be it that he is paid for it.</summary>
    internal IEnumerable<ResolvedGoal> NotServedBy(ResolvedOrganization organization)
    {
        var left = All.Where(g => g.Direction is not null).ToHashSet<ResolvedGoal>(ReferenceEqualityComparer.Instance);
        foreach (var kpi in organization.Kpis)
        {
            if (left.Count == 0) return [];
            Serve(kpi.Metric, kpi.Direction);
        }

        var paidFor = organization.Departments.SelectMany(d => d.Rewards).Where(r => r.IsOnGoal).Select(r => r.Objective).ToHashSet(StringComparer.Ordinal);
        foreach (var goal in organization.Goals.Where(g => g.Owners.Count > 0 || paidFor.Contains(g.Goal.Id))) Serve(goal.Metric, goal.Direction);
        return All.Where(left.Contains);

        void Serve(ResolvedMetric metric, Direction? direction) => left.ExceptWith(HelpedBy(metric, direction));
    }

    private IEnumerable<ResolvedGoal> HelpedBy(ResolvedMetric metric, Direction? direction) =>
        reached.TryGetValue(metric.Index, out var goals) ? goals.Where(g => IsHelp(direction, g.Goal, g.Net)).Select(g => g.Goal) : [];

    // A goal to hold is helped by what is held upstream of it.
    private static bool IsHelp(Direction? direction, ResolvedGoal goal, double net) => direction switch
    {
        Direction.Increase => net * Sign(goal) > 0,
        Direction.Decrease => net * Sign(goal) < 0,
        Direction.Maintain => net != 0 && goal.Direction is not null,
        _ => false,
    };

    private static int Sign(ResolvedGoal goal) => goal.Direction switch
    {
        Direction.Increase => 1,
        Direction.Decrease => -1,
        _ => 0,
    };
}
