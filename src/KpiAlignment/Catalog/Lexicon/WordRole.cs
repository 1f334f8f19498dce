namespace KpiAlignment.Catalog.Lexicon;

/// <summary>What a word does in the name of a metric.</summary>
public enum WordRole
{
    /// <summary>What is measured, and which way is good whatever it is measured of: time, cost, satisfaction.</summary>
    Measure,

    /// <summary>A bar that a share of things meets or misses: on time, within budget.</summary>
    Standard,

    /// <summary>What became of the things that are counted, which decides over the thing: closed, rejected.</summary>
    Outcome,

    /// <summary>That things came about or how many, which is good unless the thing is bad: issued, production.</summary>
    Output,

    /// <summary>What is counted, good, bad or neither by itself: visits, injuries, applications.</summary>
    Thing,

    /// <summary>A field of work that says little of which way is good: safety.</summary>
    Topic,

    /// <summary>A word around what is counted: number, rate, reported.</summary>
    Counter,

    /// <summary>A word that so many names hold that it makes no two of them akin: customer, team.</summary>
    Generic,

    /// <summary>It makes less of what stands before it, or behind a link: reduction, free.</summary>
    Reverser,

    /// <summary>It means the other way what stands behind it: not, without.</summary>
    Negation,
}
