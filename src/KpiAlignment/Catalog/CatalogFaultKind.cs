namespace KpiAlignment.Catalog;

/// <summary>What may be untrue of a catalogue that reads without errors.</summary>
public enum CatalogFaultKind
{
    /// <summary>A chain of influences speaks more strongly against a direct influence than the influence itself does for it.</summary>
    ContradictedInfluence,

    /// <summary>A metric that nothing drives and that drives nothing.</summary>
    UnconnectedMetric,

    /// <summary>Two metrics, or two functions, go by one name.</summary>
    SharedName,

    /// <summary>A metric, function or influence without a Dutch text.</summary>
    MissingTranslation,

    /// <summary>A metric that is said to be good when high, or when low, and only does harm then.</summary>
    PolarityAgainstEffects,

    /// <summary>A metric of which a name or a trade wants both more and less, or wants anything though it is good or bad by itself.</summary>
    ContradictoryWish,
}
