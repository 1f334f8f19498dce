using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>Cuts names into words that can be compared.</summary>
internal static class NameTokenizer
{
    /// <summary>The mark of a dash, slash or bar between two parts of a name.</summary>
    public const string Separator = "-";

    private const string AroundTheClock = "24x7";

    // What stands on to figures: units, ordinals, multiples.
    private static readonly HashSet<string> unitsOfFigures =
        "k m bn mln d h u w y x s ms min sec hr hrs th st nd rd e de ste p q pct".Split(' ').ToHashSet(StringComparer.Ordinal);

    private static readonly HashSet<string> topLevelDomains =
        new[] { "com", "org", "net", "io", "nl", "be", "eu", "de", "uk" }.ToHashSet(StringComparer.OrdinalIgnoreCase);

    /// <summary>The words of <paramref name="name"/>, in order; fillers are kept and marked.</summary>
    public static List<NameToken> Tokenize(string name) => Terms.Join(Tokenize(name, word => WordGroups.Of(Stemmer.Stem(word))));

    /// <summary>The words of <paramref name="name"/> as they are written; as stems they stand for themselves.</summary>
    public static List<NameToken> TokenizeTexts(string name) => Terms.Join(Tokenize(name, word => word));

    /// <summary>The words of <paramref name="name"/> with stems that tell verbal forms, and words that mean the same, apart.</summary>
    public static List<NameToken> TokenizeForms(string name) => Tokenize(name, Stemmer.StemOfForm);

    private static List<NameToken> Tokenize(string name, Func<string, string> stem)
    {
        var tokens = new List<NameToken>();
        foreach (var range in name.AsSpan().SplitAny(" \t\r\n\u00a0"))
        {
            var chunk = name.AsSpan(range);
            if (chunk.IsEmpty || IsSite(chunk)) continue;
            if (chunk[0] is '<' or '\u2264') tokens.Add(new NameToken(Terms.Within, Terms.Within, TokenKind.Soft));
            if (chunk is "-" or "\u2013" or "\u2014" or "/" or "|" or ":") tokens.Add(new NameToken(Separator, Separator, TokenKind.Filler));
            if (chunk is "24/7" or "24x7" or "24h/7d")
            {
                tokens.Add(new NameToken(AroundTheClock, AroundTheClock, TokenKind.Word));
                continue;
            }

            foreach (var word in Slug.Of(WithoutPossessive(chunk).ToString()).Split('-', StringSplitOptions.RemoveEmptyEntries))
            {
                // A figure or a fiscal year qualifies a name; it is never what the name is about.
                var kind = IsFigure(word) ? TokenKind.Filler : IsPrivacyLaw(name, word) ? TokenKind.Word : IsAbbreviation(name, chunk) ? NameVocabulary.KindOfAbbreviation(word) : NameVocabulary.KindOf(word);
                tokens.Add(new NameToken(word, stem(word), kind));
            }
        }

        return tokens;
    }

    // "about.example.com" says where something is measured, not what.
    private static bool IsSite(ReadOnlySpan<char> chunk)
    {
        var word = chunk.Trim("()[]{},;:\"'");
        var dot = word.LastIndexOf('.');
        return dot > 0 && topLevelDomains.GetAlternateLookup<ReadOnlySpan<char>>().Contains(word[(dot + 1)..]);
    }

    private static ReadOnlySpan<char> WithoutPossessive(ReadOnlySpan<char> chunk) =>
        chunk.EndsWith("'s", StringComparison.OrdinalIgnoreCase) || chunk.EndsWith("\u2019s", StringComparison.OrdinalIgnoreCase) ? chunk[..^2] : chunk;

    // In "OR utilisation" the capitals tell that the operating room is meant; in a name all in capitals they tell nothing.
    private static bool IsAbbreviation(string name, ReadOnlySpan<char> chunk) =>
        chunk.Length is >= 2 and <= 4 && chunk.ContainsAnyInRange('A', 'Z') && !chunk.ContainsAnyExceptInRange('A', 'Z') && name.AsSpan().ContainsAnyInRange('a', 'z');

    // The AVG is the Dutch GDPR, an "AVG order value" an average.
    private static bool IsPrivacyLaw(string name, string word) =>
        word == "avg" && name.Contains("AVG", StringComparison.Ordinal) && NameVocabulary.IsAboutPrivacyLaw(Slug.Of(name).Split('-'));

    // "5G" and "2FA" are things; "30d", "1st" and "4x" are figures.
    private static bool IsFigure(string word)
    {
        var digits = word.AsSpan().IndexOfAnyExceptInRange('0', '9');
        return digits < 0 || (digits > 0 && unitsOfFigures.Contains(word[digits..]))
            || (word.Length is 4 or 6 && word.StartsWith("fy", StringComparison.Ordinal) && char.IsAsciiDigit(word[2]));
    }
}
