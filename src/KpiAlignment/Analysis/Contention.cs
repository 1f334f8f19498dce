using KpiAlignment.Influences;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>A metric that the objectives of two departments pull apart.</summary>
public sealed record Contention
{
    /// <summary>The metric, where the causes of the two diverge.</summary>
    public required ResolvedMetric Metric { get; init; }

    /// <summary>The objective whose metric it is or, for a lever, the one that pulls up.</summary>
    public required Objective First { get; init; }

    /// <summary>The objective that it stands against.</summary>
    public required Objective Second { get; init; }

    /// <summary>How the first pulls the metric, −1 to 1.</summary>
    public required double FirstPull { get; init; }

    /// <summary>How the second pulls the metric, −1 to 1.</summary>
    public required double SecondPull { get; init; }

    /// <summary>How one-sided the first's department is here, φ, 0 to 1.</summary>
    public required double FirstOneSidedness { get; init; }

    /// <summary>How one-sided the second's department is here, φ, 0 to 1.</summary>
    public required double SecondOneSidedness { get; init; }

    /// <summary>min(|p_a|·φ_A, |p_b|·φ_B), 0 to 1.</summary>
    public required double Pressure { get; init; }

    /// <summary>
    /// For a lever, or a scarce resource that is neither's own metric, how much the one objective helps the other by itself, 0 to 1: the larger of s_a·s_b·net(m_a→m_b) and
    /// s_a·s_b·net(m_b→m_a). Satisfied customers and market share may want different things of discounts, yet the one serves the other.
    /// </summary>
    public double Support { get; init; }

    /// <summary>Whether <see cref="Support"/> is at least the pressure: the two have more in common than what sets them apart here.</summary>
    public bool IsSupported => Outweighs(Support, Pressure);

    /// <summary>What they contend over.</summary>
    public required ContentionKind Kind { get; init; }

    /// <summary>Whether on one side the metric helps and harms strongly at once.</summary>
    public required bool IsAmbiguous { get; init; }

    /// <summary>Whether one department is part of the other.</summary>
    public required bool IsWithinLine { get; init; }

    internal static bool Outweighs(double support, double pressure) => support > 0 && support.Reaches(pressure);
}
