namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// Cuts words that are written as one, as Dutch does, into the words of a vocabulary: "bedbezetting" is "bezetting" of
/// "bed", as "workload" is "work load". What links the parts ("personeel-s-kosten") comes off with their inflection.
/// </summary>
internal sealed class CompoundSplitter
{
    // Shorter parts turn up inside any word.
    private const int ShortestPart = 4;
    private const int LongestWord = 60;
    private static readonly HashSet<string> shortParts = new[] { "bed", "lead", "web", "ict", "wip" }.ToHashSet(StringComparer.Ordinal);

    private readonly HashSet<string>.AlternateLookup<ReadOnlySpan<char>> shortWords = shortParts.GetAlternateLookup<ReadOnlySpan<char>>();
    private readonly Dictionary<string, string>.AlternateLookup<ReadOnlySpan<char>> vocabulary;

    /// <summary>A splitter into words of these stems.</summary>
    public CompoundSplitter(string[] stems) =>
        vocabulary = stems.ToDictionary(s => s, StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    /// <summary>The words with every compound cut, or <paramref name="words"/> itself if there is none.</summary>
    public List<NameToken> Split(List<NameToken> words)
    {
        List<NameToken>? split = null;
        for (var i = 0; i < words.Count; i++)
        {
            if (TrySplit(words[i], out var first, out var second))
            {
                split ??= words[..i];
                split.Add(first);
                split.Add(second);
            }
            else
            {
                split?.Add(words[i]);
            }
        }

        return split ?? words;
    }

    private bool TrySplit(NameToken token, out NameToken first, out NameToken second)
    {
        (first, second) = (default, default);
        var word = token.Text.AsSpan();
        if (token.Kind != TokenKind.Word || word.Length is < 2 * ShortestPart - 1 or > LongestWord) return false;

        // The longest head decides: in Dutch and English the last part says what the thing is.
        for (var cut = 3; cut <= word.Length - ShortestPart; cut++)
        {
            if (cut < ShortestPart && !shortWords.Contains(word[..cut])) continue;
            if (Find(word[..cut]) is not { } left || Find(word[cut..]) is not { } right) continue;
            first = new NameToken(word[..cut].ToString(), left, TokenKind.Word);
            second = new NameToken(word[cut..].ToString(), right, TokenKind.Word);
            return true;
        }

        return false;
    }

    private string? Find(ReadOnlySpan<char> part)
    {
        Span<char> stem = stackalloc char[Stemmer.LongestWord];
        var length = Stemmer.Stem(part, stem);
        return vocabulary.TryGetValue(WordGroups.Of(stem[..length]), out var known) ? known : null;
    }
}
