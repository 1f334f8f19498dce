namespace KpiAlignment.Catalog.Lexicon;

/// <summary>How much a verdict weighs, the lightest first.</summary>
internal enum VerdictRank
{
    /// <summary>Nothing was said.</summary>
    None,

    /// <summary>The field of work.</summary>
    Topic,

    /// <summary>That it came about.</summary>
    Output,

    /// <summary>What is counted.</summary>
    Thing,

    /// <summary>What became of it.</summary>
    Outcome,

    /// <summary>What is measured.</summary>
    Measure,

    /// <summary>The bar that is met.</summary>
    Standard,
}
