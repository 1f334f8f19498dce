using System.Collections.Frozen;
using System.Runtime.InteropServices;

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
    private readonly CompoundSplitter splitter;
    private readonly FrozenDictionary<string, int> byText;
    private readonly FrozenDictionary<string, int> byWords;
    private readonly FrozenDictionary<string, Posting> postings;

    /// <summary>An index of names, each with the number of the item that bears it. Of equal names the first counts.</summary>
    public NameIndex(IEnumerable<(int Item, string Name)> names)
    {
        var tokenized = names.Select(n => (n.Item, n.Name, Words: NameTokenizer.Tokenize(n.Name))).ToArray();
        splitter = new CompoundSplitter(tokenized.Select(n => n.Words));

        var texts = new Dictionary<string, int>(StringComparer.Ordinal);
        var words = new Dictionary<string, int>(StringComparer.Ordinal);
        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var indexed = new List<IndexedName>(tokenized.Length);
        foreach (var (item, name, tokens) in tokenized)
        {
            var query = new NameQuery(splitter.Split(tokens));
            if (query.IsEmpty) continue;
            texts.TryAdd(query.Text, indexed.Count);
            words.TryAdd(query.Words, indexed.Count);
            foreach (var token in query.Tokens)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, token.Stem, out _);
                (list ??= []).Add(indexed.Count);
            }

            indexed.Add(new IndexedName(item, name, query));
        }

        this.names = [.. indexed];
        byText = texts.ToFrozenDictionary(StringComparer.Ordinal);
        byWords = words.ToFrozenDictionary(StringComparer.Ordinal);
        postings = lists.ToFrozenDictionary(
            l => l.Key,
            l => new Posting([.. l.Value], Math.Log(1 + ((double)this.names.Length / l.Value.Count))),
            StringComparer.Ordinal);
        foreach (var name in this.names) name.Weight = name.Query.Tokens.Sum(t => Weigh(t, postings[t.Stem].Rarity));
    }

    /// <summary>The best fit for a name of these words, or <see langword="null"/> if none is good enough; of equal fits the first that was indexed.</summary>
    public NameHit? Find(List<NameToken> tokens)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return null;
        if (FindSame(query) is { } same) return same;

        NameHit? best = null;
        foreach (var hit in FindPartial(query))
        {
            if (hit.IsGood && IsBetter(hit, best)) best = hit;
        }

        return best;
    }

    /// <summary>The best fit of each item that shares a word with a name of these words, good enough or not, the best first.</summary>
    public IEnumerable<NameHit> Rank(List<NameToken> tokens)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return [];
        var hits = FindPartial(query);
        if (FindSame(query) is { } same) hits.Add(same);
        return hits
            .OrderByDescending(h => h.IsGood).ThenByDescending(h => h.Score).ThenBy(h => h.Item).ThenBy(h => h.Name, StringComparer.Ordinal)
            .DistinctBy(h => h.Item);
    }

    private NameHit? FindSame(NameQuery query) =>
        byText.TryGetValue(query.Text, out var exact) || byWords.TryGetValue(query.Words, out exact)
            ? new NameHit(names[exact].Item, names[exact].Name, 1, NameFit.SameWords, IsGood: true)
            : null;

    private List<NameHit> FindPartial(NameQuery query)
    {
        var total = 0.0;
        var shared = new Dictionary<int, double>();
        foreach (var token in query.Tokens)
        {
            if (!postings.TryGetValue(token.Stem, out var posting))
            {
                total += Weigh(token, UnknownWeight * Math.Log(1 + names.Length));
                continue;
            }

            var weight = Weigh(token, posting.Rarity);
            total += weight;
            foreach (var name in posting.Names) CollectionsMarshal.GetValueRefOrAddDefault(shared, name, out _) += weight;
        }

        var hits = new List<NameHit>();
        foreach (var (i, weight) in shared)
        {
            var name = names[i];
            var score = Math.Min(BestPartialScore, weight / (total + name.Weight - weight));
            var covered = weight > name.Weight - Tolerance;
            var good = score >= (covered ? QualifiedThreshold : Threshold) && !query.Reverses(name.Query);
            hits.Add(new NameHit(name.Item, name.Name, score, covered ? NameFit.Qualified : NameFit.Shared, good));
        }

        return hits;
    }

    private static bool IsBetter(NameHit hit, NameHit? best) =>
        best is not { } other || hit.Score > other.Score || (hit.Score == other.Score && (hit.Item, hit.Name).CompareTo((other.Item, other.Name)) < 0);

    private static double Weigh(NameToken token, double rarity) => token.Kind == TokenKind.Soft ? SoftWeight * rarity : rarity;

    private sealed record Posting(int[] Names, double Rarity);

    private sealed class IndexedName(int item, string name, NameQuery query)
    {
        public int Item => item;

        public string Name => name;

        public NameQuery Query => query;

        public double Weight { get; set; }
    }
}
