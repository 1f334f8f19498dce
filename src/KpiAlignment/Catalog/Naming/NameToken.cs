namespace KpiAlignment.Catalog.Naming;

/// <summary>A word of a name.</summary>
/// <param name="Text">The word in lower case, without diacritics.</param>
/// <param name="Stem">The word without its inflection, by which words are compared.</param>
/// <param name="Kind">How much the word says.</param>
internal readonly record struct NameToken(string Text, string Stem, TokenKind Kind);
