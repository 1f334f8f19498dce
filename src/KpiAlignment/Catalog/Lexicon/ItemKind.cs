namespace KpiAlignment.Catalog.Lexicon;

/// <summary>The sorts of words in a name.</summary>
internal enum ItemKind
{
    /// <summary>The lexicon lacks it.</summary>
    Unknown,

    /// <summary>The lexicon has it.</summary>
    Known,

    /// <summary>A figure.</summary>
    Number,

    /// <summary>"and", "or".</summary>
    Conjunction,

    /// <summary>"of": what follows is what is counted.</summary>
    LinkOf,

    /// <summary>"with", "in": what follows says something of what went before.</summary>
    LinkState,

    /// <summary>"for", "by": what follows is another thing.</summary>
    LinkOther,

    /// <summary>"without": what follows is what did not befall what went before.</summary>
    LinkWithout,

    /// <summary>"who", "are": what follows is said of what went before.</summary>
    LinkClause,
}
