using System.Collections.Concurrent;

namespace KpiAlignment.Catalog.Naming;

/// <summary>Compares a name with all names of an index by the words that they share over the words of both, each weighed by its rarity.</summary>
internal sealed class WordOverlap
{
    private const double BestPartialScore = 0.99;
    private const double Tolerance = 1e-9;
    private const double SoftWeight = 0.3;

    // A kindred word in the place of another is worth this part of it.
    private const double KindredShare = 0.7;

    // A word that no indexed name has may be a qualifier ("of tenants") as well as the subject, so it counts for less than the rarest that one has.
    private const double UnknownWeight = 0.6;

    private readonly Dictionary<string, int> stems;
    private readonly double[] rarity;
    private readonly double[] weights;
    private readonly int[] postingStarts;
    private readonly int[] postings;
    private readonly double unknownRarity;

    // Each thread takes one for a search.
    private readonly ConcurrentBag<Scratch> scratch = [];

    /// <summary>Prepares the names of an index.</summary>
    /// <param name="names">The names.</param>
    /// <param name="stems">The place of each stem among theirs.</param>
    public WordOverlap(TokenizedNames names, Dictionary<string, int> stems)
    {
        this.stems = stems;
        var count = names.Names.Length;
        postingStarts = new int[names.Stems.Length + 1];
        foreach (var word in names.Words) postingStarts[TokenizedNames.StemOf(word) + 1]++;
        unknownRarity = UnknownWeight * Math.Log(1 + count);
        rarity = new double[names.Stems.Length];
        for (var stem = 0; stem < rarity.Length; stem++)
        {
            rarity[stem] = Math.Log(1 + ((double)count / postingStarts[stem + 1]));
            postingStarts[stem + 1] += postingStarts[stem];
        }

        postings = new int[names.Words.Length];
        weights = new double[count];
        var next = postingStarts.ToArray();
        for (var name = 0; name < count; name++)
        {
            foreach (var word in names.WordsOf(name))
            {
                postings[next[TokenizedNames.StemOf(word)]++] = name;
                weights[name] += Weigh(TokenizedNames.IsSoft(word), rarity[TokenizedNames.StemOf(word)]);
            }
        }
    }

    /// <summary>
    /// The names, by number, that have words in common with the query, each with its score, above 0 and below 1, and whether the query has all its words. A name that
    /// fits shares at least the least score's part of the query's weight. From the rarest word to the commonest, those that turn up when less than that is left can't
    /// come to it, so the long lists of common words add no candidates.
    /// </summary>
    public List<(int Name, double Score, bool HasAll)> Find(NameQuery query, double leastScore)
    {
        var words = FromRarest(query.Tokens);
        var total = 0.0;
        foreach (var word in words) total += word.Weight;
        var (shared, credited, touched) = scratch.TryTake(out var kept) ? kept : new Scratch(new double[weights.Length], new int[weights.Length], []);
        var left = total;
        for (var i = 0; i < words.Length; i++)
        {
            var (_, token, stem, weight) = words[i];
            var adds = left > (leastScore * total) - Tolerance;
            left -= weight;
            Share(NamesWith(stem), i, weight, adds);
            if (token.Kind == TokenKind.Soft) continue;
            foreach (var kindred in KindredWords.Of(token.Stem))
            {
                // Where the name sought has both words, each stands for itself.
                if (stems.TryGetValue(kindred, out var other) && !Array.Exists(words, w => w.Stem == other)) Share(NamesWith(other), i, KindredShare * weight, adds);
            }
        }

        var found = new List<(int Name, double Score, bool HasAll)>();
        foreach (var name in touched)
        {
            var score = Math.Min(BestPartialScore, shared[name] / (total + weights[name] - shared[name]));
            if (score >= leastScore) found.Add((name, score, shared[name] > weights[name] - Tolerance));
            (shared[name], credited[name]) = (0, 0);
        }

        touched.Clear();
        scratch.Add(new Scratch(shared, credited, touched));
        return found;

        // Each word counts once for a name, be it itself or a kindred one.
        void Share(ReadOnlySpan<int> named, int word, double part, bool adds)
        {
            foreach (var name in named)
            {
                if (shared[name] == 0)
                {
                    if (!adds) continue;
                    touched.Add(name);
                }
                else if (credited[name] == word + 1)
                {
                    continue;
                }

                credited[name] = word + 1;
                shared[name] += part;
            }
        }
    }

    // Of equal words the first comes first.
    private Word[] FromRarest(NameToken[] tokens)
    {
        var words = new Word[tokens.Length];
        for (var i = 0; i < words.Length; i++)
        {
            var stem = stems.GetValueOrDefault(tokens[i].Stem, -1);
            words[i] = new Word(i, tokens[i], stem, Weigh(tokens[i].Kind == TokenKind.Soft, stem < 0 ? unknownRarity : rarity[stem]));
        }

        Array.Sort(words, (one, other) => other.Weight.CompareTo(one.Weight) is not 0 and var byWeight ? byWeight : one.Place.CompareTo(other.Place));
        return words;
    }

    private ReadOnlySpan<int> NamesWith(int stem) => stem < 0 ? [] : postings.AsSpan(postingStarts[stem]..postingStarts[stem + 1]);

    private static double Weigh(bool isSoft, double rarity) => isSoft ? SoftWeight * rarity : rarity;

    private readonly record struct Word(int Place, NameToken Token, int Stem, double Weight);

    /// <summary>What a search writes on: by name the weight shared so far and the word, from 1, that was counted last, all 0 between two searches; and the names that share any.</summary>
    private sealed record Scratch(double[] Shared, int[] Credited, List<int> Touched);
}
