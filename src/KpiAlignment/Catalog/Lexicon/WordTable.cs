using KpiAlignment.Catalog.Naming;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>The words and phrases of one language, found by their stems.</summary>
internal sealed class WordTable
{
    private readonly Dictionary<string, WordMeaning> words = new(StringComparer.Ordinal);
    private readonly Dictionary<string, WordMeaning>.AlternateLookup<ReadOnlySpan<char>> bySpan;
    private readonly Dictionary<string, (string[] Following, WordMeaning Meaning)[]> phrases;

    /// <summary>A table of words; of equal ones the first counts.</summary>
    public WordTable(IEnumerable<LexiconWord> entries)
    {
        var several = new Dictionary<string, List<(string[] Following, WordMeaning Meaning)>>(StringComparer.Ordinal);
        foreach (var entry in entries)
        {
            var tokens = NameTokenizer.TokenizeForms(entry.Text);
            var stems = tokens.ConvertAll(t => t.Stem);
            if (stems.Count == 1) words.TryAdd(stems[0], WordMeaning.Of(entry));
            if (stems.Count == 1) words.TryAdd(tokens[0].Text, WordMeaning.Of(entry));
            if (stems.Count < 2) continue;
            if (!several.TryGetValue(stems[0], out var list)) several.Add(stems[0], list = []);
            list.Add(([.. stems[1..]], WordMeaning.Of(entry)));
        }

        bySpan = words.GetAlternateLookup<ReadOnlySpan<char>>();
        phrases = several.ToDictionary(p => p.Key, p => p.Value.OrderByDescending(x => x.Following.Length).ToArray(), StringComparer.Ordinal);
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
