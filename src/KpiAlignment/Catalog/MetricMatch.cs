namespace KpiAlignment.Catalog;

/// <summary>The metric that a name was recognised as.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Score">How well the name fits, above 0 and at most 1; 1 is a name or synonym but for case, word order, inflection and words that say nothing ("number of").</param>
/// <param name="MatchedName">The name or synonym of the metric that fitted.</param>
/// <param name="NamesDepartment">Whether the name starts or ends with the department's own name, which makes the metric the department's own.</param>
public sealed record MetricMatch(CatalogMetric Metric, double Score, string MatchedName, bool NamesDepartment);
