namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// Takes the commonest English and Dutch inflections off a word. A name's language is not known, so one set of light
/// rules serves both; what matters is that forms of one word meet, not that the stem is a word.
/// </summary>
internal static class Stemmer
{
    private const int ShortestStem = 4;

    /// <summary>The stem of <paramref name="word"/>, which is in lower case without diacritics.</summary>
    public static string Stem(string word)
    {
        if (word.Length < ShortestStem) return word;
        Span<char> stem = stackalloc char[Math.Min(word.Length + 1, 64)];
        if (word.Length >= stem.Length) return word;
        word.CopyTo(stem);
        var length = WithoutPlural(stem, word.Length);
        length = WithoutEnding(stem, length);
        return new string(stem[..Respelled(stem, length)]);
    }

    private static int WithoutPlural(Span<char> stem, int length)
    {
        var word = stem[..length];
        if (length > 4 && word.EndsWith("ies"))
        {
            stem[length - 3] = 'y';
            return length - 2;
        }

        if (length > 4 && (word.EndsWith("sses") || word.EndsWith("xes") || word.EndsWith("ches") || word.EndsWith("shes"))) return length - 2;
        return word[^1] == 's' && word[^2] is not ('s' or 'u' or 'i') ? length - 1 : length;
    }

    // Dutch -en and -e (fouten, geaccepteerde) and the silent English e (response) come off; a short rest keeps them.
    private static int WithoutEnding(Span<char> stem, int length)
    {
        var word = stem[..length];
        if (length - 2 >= 3 && word.EndsWith("en")) return length - 2;
        return length - 1 >= ShortestStem && word[^1] == 'e' ? length - 1 : length;
    }

    // Double letters come and go with inflection (voorraad, voorraden); British and American spelling meet (-isation, -our).
    private static int Respelled(Span<char> stem, int length)
    {
        var kept = 0;
        for (var i = 0; i < length; i++)
        {
            var letter = stem[i] == 'z' ? 's' : stem[i];
            if (kept > 0 && stem[kept - 1] == letter) continue;
            stem[kept++] = letter;
        }

        if (kept > 4 && stem[..kept].EndsWith("our"))
        {
            stem[kept - 2] = 'r';
            kept--;
        }

        if (stem[kept - 1] == 'v') stem[kept - 1] = 'f';
        return kept;
    }
}
