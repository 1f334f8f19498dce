using KpiAlignment.Influences;

namespace KpiAlignment.Analysis;

/// <summary>What counts in the analysis.</summary>
public sealed record AnalysisOptions
{
    /// <summary>Which paths of influence count.</summary>
    public PathLimits Paths { get; init; } = new();

    /// <summary>The least pressure of a contention that is kept, above 0 and at most 1; 0.05 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double MinPressure { get; init => field = Positive(value); } = 0.05;

    /// <summary>From which |stake · net effect| on a department puts it in dependence, above 0 and at most 1; 0.15 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double DependencyThreshold { get; init => field = Positive(value); } = 0.15;

    /// <summary>From which strength of <em>both</em> signs an effect is ambiguous, above 0 and at most 1; 0.3 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double AmbiguityThreshold { get; init => field = Positive(value); } = 0.3;

    /// <summary>
    /// The most contentions, and the most dependencies, that are kept of one metric, 1 or more; 1,000 by default. The hardest are kept; a hundred times as many pairs are looked at.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxPairsPerMetric
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 1_000;

    private static double Positive(double value) =>
        value is > 0 and <= 1 ? value : throw new ArgumentOutOfRangeException(nameof(value), value, "A threshold is above 0 and at most 1.");
}
