namespace KpiAlignment.Catalog.Lexicon;

/// <summary>A word or phrase of a name with what it means.</summary>
/// <param name="Kind">What sort of item it is.</param>
/// <param name="Meaning">Its meaning, where <paramref name="Kind"/> is <see cref="ItemKind.Known"/>.</param>
/// <param name="Text">The word in lower case.</param>
/// <param name="Stem">The stem, for a Dutch compound that of its known end.</param>
/// <param name="Front">For a Dutch compound the stem of what stands before its known end.</param>
internal readonly record struct NameItem(ItemKind Kind, WordMeaning Meaning, string Text, string Stem, string? Front = null)
{
    /// <summary>Whether the lexicon knows it in this role.</summary>
    public bool Is(WordRole role) => Kind == ItemKind.Known && Meaning.Role == role;

    /// <summary>Whether it tells which way is good.</summary>
    public bool IsPolar => Kind == ItemKind.Known && Meaning.IsPolar;
}
