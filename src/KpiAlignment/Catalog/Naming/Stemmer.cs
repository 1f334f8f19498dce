namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// Takes the commonest English and Dutch inflections off a word. A name's language is not known, so one set of light
/// rules serves both; what matters is that forms of one word meet, not that the stem is a word.
/// </summary>
internal static class Stemmer
{
    /// <summary>Longer words are taken as they are.</summary>
    public const int LongestWord = 64;

    private const int ShortestStem = 4;

    // Nouns of action come down to their verb (deployment, inspection, attendance, renewal), so that they meet its other forms.
    private static readonly string[] actions = ["ment", "ion", "ance", "wal", "val", "rral", "osal", "ssal"];

    // Here the ending is no such thing, or what is left means something else.
    private static readonly string[] noActions =
        ["production", "mission", "session", "station", "action", "nation", "region", "million", "opinion", "fashion", "pension", "division", "version", "balance",
        "finance", "advance", "distance", "instance", "substance", "interval", "festival", "element", "department", "document", "moment", "comment", "apartment",
        "question", "union", "position", "condition", "section", "function", "fraction", "medication", "portion", "commission"];

    // Words in -ing that mean something else than their verbs: marketing isn't the market, returning customers are no returns, a Dutch storing is no store and a levering no lever.
    private static readonly string[] unchanged = ["marketing", "returning", "accounting", "building", "housing", "engineering", "manufacturing", "storing", "levering"];

    /// <summary>The stem of <paramref name="word"/>, which is in lower case without diacritics.</summary>
    public static string Stem(string word)
    {
        if (word.Length is < ShortestStem or > LongestWord) return word;
        Span<char> stem = stackalloc char[LongestWord];
        return Text(word, stem[..Stem(word, stem)]);
    }

    /// <summary>The stem of <paramref name="word"/> that tells its verbal forms apart: those who are receiving, and what is received.</summary>
    public static string StemOfForm(string word)
    {
        if (word.Length is < ShortestStem or > LongestWord) return word;
        Span<char> stem = stackalloc char[LongestWord];
        word.CopyTo(stem);
        return Text(word, stem[..Respelled(stem, WithoutVowel(stem, WithoutPlural(stem, word.Length)))]);
    }

    /// <summary>Writes the stem of <paramref name="word"/>, at most <see cref="LongestWord"/> characters, and gives its length.</summary>
    public static int Stem(ReadOnlySpan<char> word, Span<char> stem)
    {
        word.CopyTo(stem);
        if (word.Length < ShortestStem || IsUnchanged(word)) return word.Length;
        var length = WithoutPlural(stem, word.Length);
        length = WithoutAction(stem, length) is var action && action < length ? action : WithoutEnding(stem, length);
        return Respelled(stem, length);
    }

    private static bool IsUnchanged(ReadOnlySpan<char> word)
    {
        foreach (var other in unchanged)
        {
            if (word.SequenceEqual(other)) return true;
        }

        return false;
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

    // Dutch -en and -e (fouten, geaccepteerde), English -ing and -ed (training, trained) and the silent e (response) come off;
    // a short rest keeps them.
    private static int WithoutEnding(Span<char> stem, int length)
    {
        var word = stem[..length];
        if (length - 3 >= ShortestStem && word.EndsWith("ing") && HasVowel(word[..^3])) return length - 3;
        if (length - 2 >= ShortestStem && word.EndsWith("ed") && !word.EndsWith("eed") && HasVowel(word[..^2])) return length - 2;
        return WithoutVowel(stem, length);
    }

    private static int WithoutVowel(Span<char> stem, int length)
    {
        var word = stem[..length];
        if (length - 2 >= 3 && word.EndsWith("en")) return length - 2;
        return length - 1 >= ShortestStem && word[^1] == 'e' ? length - 1 : length;
    }

    private static string Text(string word, ReadOnlySpan<char> stem) => stem.SequenceEqual(word) ? word : new string(stem);

    private static int WithoutAction(Span<char> stem, int length)
    {
        var word = stem[..length];
        if (length < 7) return length;
        foreach (var ending in actions)
        {
            if (!word.EndsWith(ending)) continue;
            foreach (var other in noActions)
            {
                if (word.SequenceEqual(other)) return length;
            }

            // Of -wal, -val and the like only -al is the ending.
            var rest = length - (ending.EndsWith("al", StringComparison.Ordinal) ? 2 : ending.Length);
            return rest < ShortestStem ? length : stem[rest - 1] == 'e' ? rest - 1 : rest;
        }

        return length;
    }

    private static bool HasVowel(ReadOnlySpan<char> word) => word.IndexOfAny("aeiouy") >= 0;

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
