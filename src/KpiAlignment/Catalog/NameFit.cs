namespace KpiAlignment.Catalog;

/// <summary>How a name fits the name of a metric.</summary>
public enum NameFit
{
    /// <summary>It shares words with it and each has others besides.</summary>
    Shared,

    /// <summary>It has all its words and more: "satisfaction of tenants".</summary>
    Qualified,

    /// <summary>It has the same words, but for order, inflection, compounding and words that say nothing.</summary>
    SameWords,

    /// <summary>It is the metric's id.</summary>
    Id,
}
