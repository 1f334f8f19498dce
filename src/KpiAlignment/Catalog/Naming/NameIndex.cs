using System.Collections.Concurrent;
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
    private const double QualifiedThreshold = 0.63;
    private const double Threshold = 0.72;

    // What belongs to a department's own trade needs less to be recognised there: "branch staff turnover" at HR.
    private const double LikelyHeadThreshold = 0.4;
    private const double LikelyQualifiedThreshold = 0.52;
    private const double LikelyThreshold = 0.65;
    private const double BestPartialScore = 0.99;
    private const double Tolerance = 1e-9;
    private const double SoftWeight = 0.3;

    // A word that no indexed name has may be a qualifier ("of tenants") as well as the subject, so it counts for less than the rarest that one has.
    private const double UnknownWeight = 0.6;

    private readonly IndexedName[] names;
    private readonly CompoundSplitter splitter;
    private readonly Dictionary<string, int> byText = new(StringComparer.Ordinal);
    private readonly Dictionary<string, int> byWords = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Posting> postings;
    private readonly double unknownRarity;

    // Sums by name, all 0 between two searches; each thread takes one.
    private readonly ConcurrentBag<double[]> scratch = [];

    /// <summary>An index of names, each with the number of the item that bears it. Of equal names the first counts.</summary>
    public NameIndex(IEnumerable<(int Item, string Name)> names)
    {
        var tokenized = names.Select(n => (n.Item, n.Name, Words: NameTokenizer.Tokenize(n.Name))).ToArray();
        splitter = new CompoundSplitter(tokenized.Select(n => n.Words));

        var lists = new Dictionary<string, List<int>>(StringComparer.Ordinal);
        var indexed = new List<IndexedName>(tokenized.Length);
        foreach (var (item, name, tokens) in tokenized)
        {
            var query = new NameQuery(splitter.Split(tokens));
            if (query.IsEmpty) continue;
            byText.TryAdd(query.Text, indexed.Count);
            byWords.TryAdd(query.Words, indexed.Count);
            foreach (var token in query.Tokens)
            {
                ref var list = ref CollectionsMarshal.GetValueRefOrAddDefault(lists, token.Stem, out _);
                (list ??= []).Add(indexed.Count);
            }

            indexed.Add(new IndexedName(item, name, query));
        }

        this.names = [.. indexed];
        unknownRarity = UnknownWeight * Math.Log(1 + this.names.Length);
        postings = lists.ToDictionary(
            l => l.Key,
            l => new Posting([.. l.Value], Math.Log(1 + ((double)this.names.Length / l.Value.Count))),
            StringComparer.Ordinal);
        foreach (var name in this.names) name.Weight = name.Query.Tokens.Sum(t => Weigh(t, postings[t.Stem].Rarity));
    }

    /// <summary>The best fit for a name of these words, or <see langword="null"/> if none is good enough; of equal fits the first that was indexed.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="isLikely">Whether an item, by number, is to be expected where the name is used; none is where left out.</param>
    public NameHit? Find(List<NameToken> tokens, Func<int, bool>? isLikely = null)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return null;
        if (FindSame(query) is { } same) return same;

        NameHit? best = null;
        foreach (var hit in FindPartial(query, isLikely, LikelyHeadThreshold))
        {
            if (hit.IsGood && IsBetter(hit, best)) best = hit;
        }

        return best;
    }

    /// <summary>The best fit of each item that shares a word with a name of these words, good enough or not, the best first.</summary>
    /// <inheritdoc cref="Find" path="/param"/>
    public IEnumerable<NameHit> Rank(List<NameToken> tokens, Func<int, bool>? isLikely = null)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return [];
        var hits = FindPartial(query, isLikely, leastScore: 0);
        if (FindSame(query) is { } same) hits.Add(same);
        return hits
            .OrderByDescending(h => h.IsGood).ThenByDescending(h => h.Score).ThenBy(h => h.Item).ThenBy(h => h.Name, StringComparer.Ordinal)
            .DistinctBy(h => h.Item);
    }

    private NameHit? FindSame(NameQuery query) =>
        byText.TryGetValue(query.Text, out var exact) || byWords.TryGetValue(query.Words, out exact)
            ? new NameHit(names[exact].Item, names[exact].Name, 1, NameFit.SameWords, IsGood: true)
            : null;

    // A name that fits shares at least the least score's part of the query's weight. From the rarest word to the commonest,
    // those that turn up when less than that is left can't come to it, so the long lists of common words add no candidates.
    private List<NameHit> FindPartial(NameQuery query, Func<int, bool>? isLikely, double leastScore)
    {
        var words = query.Tokens
            .Select(t => (Token: t, Posting: postings.GetValueOrDefault(t.Stem)))
            .Select(w => (w.Posting, Weight: Weigh(w.Token, w.Posting?.Rarity ?? unknownRarity)))
            .OrderByDescending(w => w.Weight)
            .ToArray();
        var total = words.Sum(w => w.Weight);
        var shared = scratch.TryTake(out var kept) ? kept : new double[names.Length];
        var touched = new List<int>();
        var left = total;
        foreach (var (posting, weight) in words)
        {
            var adds = left > (leastScore * total) - Tolerance;
            left -= weight;
            foreach (var name in posting?.Names ?? [])
            {
                if (shared[name] == 0)
                {
                    if (!adds) continue;
                    touched.Add(name);
                }

                shared[name] += weight;
            }
        }

        var hits = new List<NameHit>();
        foreach (var i in touched)
        {
            var name = names[i];
            var score = Math.Min(BestPartialScore, shared[i] / (total + name.Weight - shared[i]));
            var fit = shared[i] > name.Weight - Tolerance ? NameFit.Qualified : NameFit.Shared;
            shared[i] = 0;
            if (score >= leastScore) hits.Add(new NameHit(name.Item, name.Name, score, fit, IsGood(query, name, score, fit, isLikely)));
        }

        scratch.Add(shared);
        return hits;
    }

    private static bool IsGood(NameQuery query, IndexedName name, double score, NameFit fit, Func<int, bool>? isLikely)
    {
        if (score < LikelyHeadThreshold || query.Reverses(name.Query)) return false;
        if (score >= (fit == NameFit.Qualified ? QualifiedThreshold : Threshold)) return true;
        if (isLikely is null || !isLikely(name.Item)) return false;
        return score >= (fit == NameFit.Qualified ? LikelyQualifiedThreshold : LikelyThreshold) || (fit == NameFit.Qualified && query.IsHeadedBy(name.Query));
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
