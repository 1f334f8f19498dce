using KpiAlignment.Influences;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>A metric to which so many chains of causes lead that the search for the strongest was ended; see <see cref="PathLimits.MaxSteps"/>.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Effects">Of how many metrics the strongest chain to it may not have been found.</param>
public sealed record UnsettledEffects(ResolvedMetric Metric, int Effects);
