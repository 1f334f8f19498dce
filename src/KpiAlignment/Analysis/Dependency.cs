using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>One department's objective depends on a metric that another drives.</summary>
public sealed record Dependency
{
    /// <summary>The objective that depends.</summary>
    public required Objective Dependent { get; init; }

    /// <summary>The department that drives the metric.</summary>
    public required Department Provider { get; init; }

    /// <summary>The metric through which it depends.</summary>
    public required ResolvedMetric Metric { get; init; }

    /// <summary>stake · s · net effect on the dependent objective, −1 to 1: positive where it needs more of the metric.</summary>
    public required double Need { get; init; }

    /// <summary>The sum of the provider's own pulls on the metric, positive towards more.</summary>
    public required double ProviderPull { get; init; }

    /// <summary>|<see cref="Need"/>|, 0 to 1.</summary>
    public double Strength => Math.Abs(Need);

    /// <summary>Whether the provider's pull goes the way the dependent needs and is strong enough to count, or the provider strives for a direct cause of it.</summary>
    public required bool IsCovered { get; init; }

    /// <summary>Whether the provider's pull goes the other way and is strong enough to count.</summary>
    public required bool IsOpposed { get; init; }
}
