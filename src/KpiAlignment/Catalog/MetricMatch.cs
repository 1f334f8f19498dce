namespace KpiAlignment.Catalog;

/// <summary>A metric that a name may mean.</summary>
/// <param name="Metric">The metric.</param>
/// <param name="Score">How well the name fits, above 0 and at most 1; 1 is a name or synonym but for case, word order, inflection and words that say nothing ("number of").</param>
/// <param name="MatchedName">The name or synonym of the metric that fitted.</param>
/// <param name="Fit">How it fits.</param>
public sealed record MetricMatch(CatalogMetric Metric, double Score, string MatchedName, NameFit Fit)
{
    /// <summary>Whether it fits well enough to be taken for the metric; a weak match stays unmatched rather than wrong.</summary>
    public bool IsGood { get; init; } = true;

    /// <summary>Whether the name is the metric's own in any department, but for order, inflection and compounding.</summary>
    public bool IsSure => !IsLocal && Fit is (NameFit.SameWords or NameFit.Id);

    /// <summary>Whether the name starts or ends with the department's own name, which makes the metric the department's own.</summary>
    public bool NamesDepartment { get; init; }

    /// <summary>Whether the name means this metric only in a department of its function, as "turnover" means staff turnover to HR.</summary>
    public bool IsLocal { get; init; }

    /// <summary>Which way a lever is wanted, where the name or the department's trade suggests it; what the file says of it goes before.</summary>
    public LeverWish? Wish { get; init; }
}
