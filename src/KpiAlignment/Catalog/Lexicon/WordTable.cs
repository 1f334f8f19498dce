using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>The words and phrases of one language, found by their stems.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, WordMeaning> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, (string[] Following, WordMeaning Meaning)[]> phrases;

    /// <summary>A table of words, each as <see cref="Cut"/> cuts it; of equal ones the first counts.</summary>
    public WordTable(IEnumerable<(string[] Cut, LexiconWord Word)> entries)
    {
        var several = new Dictionary<string, List<(string[] Following, WordMeaning Meaning)>>(StringComparer.Ordinal);
        foreach (var (cut, word) in entries)
        {
            if (cut is [var text, var only])
            {
                words.TryAdd(only, WordMeaning.Of(word));
                words.TryAdd(text, WordMeaning.Of(word));
            }
            else if (cut is [_, var first, .. var following])
            {
                if (!several.TryGetValue(first, out var list)) several.Add(first, list = []);
                list.Add((following, WordMeaning.Of(word)));
            }
        }

        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = several.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Following.Length).ToArray(), StringComparer.Ordinal);
    }

    /// <summary>The first word of an entry as it is written, and the stems of all.</summary>
    public static string[] Cut(string text)
    {
        var tokens = NameTokenizer.TokenizeForms(text);
        return tokens.Count == 0 ? [] : [tokens[0].Text, .. tokens.Select(t => t.Stem)];
    }

    /// <summary>The longest entry that stands at <paramref name="start"/>, and how many words it has; 0 words for none.</summary>
    public int Find(List<NameToken> tokens, int start, out WordMeaning meaning)
    {
        var stem = tokens[start].Stem;
        if (phrases.TryGetValue(stem, out var candidates))
        {
            foreach (var (rest, found) in candidates)
            {
                if (!StandsAt(rest, tokens, start + 1)) continue;
                meaning = found;
                return rest.Length + 1;
            }
        }

        return words.TryGetValue(stem, out meaning) ? 1 : 0;
    }

    /// <summary>The meaning of a single word, by its stem or as it is written in the lexicon.</summary>
    public bool TryFind(ReadOnlySpan<char> word, out WordMeaning meaning) => bySpan.TryGetValue(word, out meaning);

    private static bool StandsAt(string[] stems, List<NameToken> tokens, int start)
    {
        if (start + stems.Length > tokens.Count) return false;
        for (var i = 0; i < stems.Length; i++)
        {
            if (tokens[start + i].Stem != stems[i]) return false;
        }

        return true;
    }
}
