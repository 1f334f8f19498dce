using System.Buffers;
using System.Collections.Frozen;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// Finds the item that a name means. The same words in any order and inflection fit fully; else names are compared by
/// the words that they share over the words of both, each weighed by its rarity among the indexed names.
/// </summary>
internal sealed class NameIndex
{
    // A wrong metric misleads more than none. A name that only qualifies an indexed one ("satisfaction of tenants") may
    // differ more than one that lacks a word of it, or has another in its place ("plan review time", "code review time").
    private const double QualifiedThreshold = 0.6;
    private const double Threshold = 0.72;
    private const double BestPartialScore = 0.99;
    private const double Tolerance = 1e-9;
    private const double SoftWeight = 0.3;

    // A word that no indexed name has may be a qualifier ("of tenants") as well as the subject, so it counts for less than the rarest that one has.
    private const double UnknownWeight = 0.6;

    private readonly IndexedName[] names;
    private readonly FrozenDictionary<string, int> byText;
    private readonly FrozenDictionary<string, int> byWords;
    private readonly FrozenDictionary<string, int[]> postings;

    /// <summary>An index of names, each with the number of the item that bears it. Of equal names the first counts.</summary>
    public NameIndex(IEnumerable<(int Item, string Name)> names)
    {
        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var indexed = new List<IndexedName>();
        foreach (var (item, name) in names)
        {
            var query = new NameQuery(NameTokenizer.Tokenize(name));
            if (query.IsEmpty) continue;
            texts.TryAdd(query.Text, indexed.Count);
            words.TryAdd(query.Words, indexed.Count);
            foreach (var token in query.Tokens)
            {
                if (!lists.TryGetValue(token.Stem, out var list)) lists.Add(token.Stem, list = []);
                list.Add(indexed.Count);
            }

            indexed.Add(new IndexedName(item, name, query));
        }

        this.names = [.. indexed];
        byText = texts.ToFrozenDictionary(StringComparer.Ordinal);
        byWords = words.ToFrozenDictionary(StringComparer.Ordinal);
        postings = lists.ToFrozenDictionary(l => l.Key, l => l.Value.ToArray(), StringComparer.Ordinal);
        foreach (var name in this.names) name.Weight = name.Query.Tokens.Sum(Weigh);
    }

    /// <summary>The best fit for <paramref name="query"/>, or <see langword="null"/> if none is good enough; of equal fits the first that was indexed.</summary>
    public NameHit? Find(NameQuery query)
    {
        if (query.IsEmpty) return null;
        if (byText.TryGetValue(query.Text, out var exact) || byWords.TryGetValue(query.Words, out exact))
            return new NameHit(names[exact].Item, names[exact].Name, 1);

        if (!Array.Exists(query.Tokens, t => postings.ContainsKey(t.Stem))) return null;
        var shared = ArrayPool<double>.Shared.Rent(names.Length);
        try
        {
            Array.Clear(shared, 0, names.Length);
            return FindPartial(query, shared.AsSpan(0, names.Length));
        }
        finally
        {
            ArrayPool<double>.Shared.Return(shared);
        }
    }

    private NameHit? FindPartial(NameQuery query, Span<double> shared)
    {
        var total = 0.0;
        foreach (var token in query.Tokens)
        {
            var weight = Weigh(token);
            total += weight;
            if (!postings.TryGetValue(token.Stem, out var list)) continue;
            foreach (var name in list) shared[name] += weight;
        }

        NameHit? best = null;
        for (var i = 0; i < names.Length; i++)
        {
            if (shared[i] == 0) continue;
            var score = Math.Min(BestPartialScore, shared[i] / (total + names[i].Weight - shared[i]));
            var covered = shared[i] > names[i].Weight - Tolerance;
            if (score < (covered ? QualifiedThreshold : Threshold) || score <= (best?.Score ?? 0) || query.Reverses(names[i].Query)) continue;
            best = new NameHit(names[i].Item, names[i].Name, score);
        }

        return best;
    }

    private double Weigh(NameToken token)
    {
        var rarity = postings.TryGetValue(token.Stem, out var list)
            ? Math.Log(1 + ((double)names.Length / list.Length))
            : UnknownWeight * Math.Log(1 + names.Length);
        return token.Kind == TokenKind.Soft ? SoftWeight * rarity : rarity;
    }

    private sealed class IndexedName(int item, string name, NameQuery query)
    {
        public int Item => item;

        public string Name => name;

        public NameQuery Query => query;

        public double Weight { get; set; }
    }
}
