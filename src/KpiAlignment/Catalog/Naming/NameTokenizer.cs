using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>Cuts names into words that can be compared.</summary>
internal static class NameTokenizer
{
    /// <summary>The mark of a dash, slash or bar between two parts of a name.</summary>
    public const string Separator = "-";

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
            foreach (var word in Slug.Of(WithoutPossessive(chunk).ToString()).Split('-', StringSplitOptions.RemoveEmptyEntries))
            {
                // A figure or a fiscal year qualifies a name; it is never what the name is about.
                var kind = IsFigure(word) ? TokenKind.Filler : IsAbbreviation(name, chunk) ? NameVocabulary.KindOfAbbreviation(word) : NameVocabulary.KindOf(word);
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

    private static bool IsFigure(string word) =>
        char.IsAsciiDigit(word[0]) || (word.Length is 4 or 6 && word.StartsWith("fy", StringComparison.Ordinal) && char.IsAsciiDigit(word[2]));
}
