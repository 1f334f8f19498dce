using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>What was not looked at, because too many meet at one metric; see <see cref="AnalysisOptions.MaxPairsPerMetric"/>.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Pairs">The pairs of objectives or of departments that were left out; those that were looked at are the hardest.</param>
public sealed record LeftOut(ResolvedMetric Metric, long Pairs);
