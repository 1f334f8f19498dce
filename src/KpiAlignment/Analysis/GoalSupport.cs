using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>What each metric does for the goals of the whole organisation; what departments share among themselves is none of these.</summary>
public sealed class GoalSupport
{
    private readonly EffectIndex effects;
    private readonly double[] value;

    internal GoalSupport(int metricCount, IReadOnlyList<ResolvedGoal> goals, EffectIndex effects)
    {
        All = goals.Where(g => g.Goal.Level == GoalLevel.Organization).ToValueList();
        this.effects = effects;
        value = new double[metricCount];
        var total = All.Where(g => Sign(g) != 0).Sum(g => g.Goal.Weight ?? 1);
        if (total <= 0) return;
        foreach (var goal in All)
        {
            foreach (var effect in effects.On(goal.Metric.Index).Effects)
            {
                value[effect.Node] += (goal.Goal.Weight ?? 1) / total * Sign(goal) * effect.Effect.Net;
            }
        }
    }

    /// <summary>The goals of the whole organisation.</summary>
    public ValueList<ResolvedGoal> All { get; }

    /// <summary>v(x) = Σ over goals of weight · s · net effect, −1 to 1; the weights add up to 1.</summary>
    public double Of(ResolvedMetric metric) => value[metric.Index];

    /// <summary>Whether a path of influence leads from the metric to any goal.</summary>
    public bool Reaches(ResolvedMetric metric) => All.Any(g => Reaches(metric, g));

    /// <summary>Whether a path of influence leads from the metric to the goal.</summary>
    public bool Reaches(ResolvedMetric metric, ResolvedGoal goal) => effects.Of(metric.Index, goal.Metric.Index) != default;

    /// <summary>Whether the objective helps the goal on balance.</summary>
    public bool Contributes(Objective objective, ResolvedGoal goal)
    {
        var net = effects.Of(objective.Metric.Index, goal.Metric.Index).Net;
        return objective.Direction switch
        {
            Direction.Increase => net * Sign(goal) > 0,
            Direction.Decrease => net * Sign(goal) < 0,
            Direction.Maintain => net != 0,
            _ => false,
        };
    }

    private static int Sign(ResolvedGoal goal) => goal.Direction switch
    {
        Direction.Increase => 1,
        Direction.Decrease => -1,
        _ => 0,
    };
}
