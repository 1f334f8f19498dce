using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>How an objective pulls a metric.</summary>
/// <param name="Objective">The objective.</param>
/// <param name="Metric">The metric that is pulled.</param>
/// <param name="Effect">What more of the metric does to the objective's own metric.</param>
/// <param name="Strength">
/// stake · s · net, −1 to 1: positive where the objective wants more of the metric. For an objective that maintains, the
/// strength with which it resists, 0 or more.
/// </param>
public sealed record Pull(Objective Objective, ResolvedMetric Metric, Effect Effect, double Strength)
{
    /// <summary>Whether it resists a pull either way.</summary>
    public bool Resists => Objective.Direction == Direction.Maintain;
}
