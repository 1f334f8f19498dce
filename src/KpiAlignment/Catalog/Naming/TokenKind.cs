namespace KpiAlignment.Catalog.Naming;

/// <summary>How much a word says about what a name means.</summary>
internal enum TokenKind
{
    /// <summary>It carries meaning: lead, quality.</summary>
    Word,

    /// <summary>It says a little: rate, score, on.</summary>
    Soft,

    /// <summary>It says nothing: number, of, average, per month.</summary>
    Filler,
}
