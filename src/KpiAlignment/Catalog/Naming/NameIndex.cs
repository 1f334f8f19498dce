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

    // Which thing's cost or time is meant is often said in full.
    private const double MeasuredThreshold = 0.52;

    // All of a name that is what the name is about, the rest only saying which: "mandatory password resets".
    private const double HeadThreshold = 0.45;

    // A kind of harm is that harm, whatever else it is: "dockside injuries" are injuries.
    private const double KindThreshold = 0.3;

    // What belongs to a department's own trade needs less to be recognised there: "branch staff turnover" at HR. Nor does it take
    // much where the whole name comes first, and a preposition behind it: "confidence in the police among the young".
    private const double LikelyHeadThreshold = 0.4;
    private const double LikelyQualifiedThreshold = 0.52;
    private const double LikelyThreshold = 0.65;

    // Of two that nearly fit the one of the department's trade is meant, unless the other fits far better.
    private const double LikelyBonus = 0.1;

    // What is so far ahead of any other that nothing else can be meant needs less.
    private const double LoneThreshold = 0.45;
    private const double LoneQualifiedThreshold = 0.4;
    private const double LikelyLoneThreshold = 0.35;
    private const double LoneLead = 1.5;

    // What isn't meant may still be moved by the same things.
    private const double NearThreshold = 0.35;
    private const double LikelyNearThreshold = 0.25;
    private const int MostWordsOnStack = 32;

    private readonly TokenizedNames names;
    private readonly Func<int, bool> isCommon;
    private readonly Func<int, bool> isBad;
    private readonly CompoundSplitter splitter;
    private readonly Dictionary<string, int> stems;
    private readonly SameWords sameWords;
    private readonly WordOverlap overlap;

    // What only a name that nearly fits is asked for; threads that ask at once find the same.
    private readonly NameQuery?[] queries;
    private readonly NameHead?[] heads;

    /// <summary>An index of names. Of equal fits the likely one counts, then the common one, then the first.</summary>
    /// <param name="names">The names.</param>
    /// <param name="isCommon">Whether an item, by number, may be found anywhere; all are where left out.</param>
    /// <param name="isBad">Whether less of an item, by number, is better; of none where left out.</param>
    public NameIndex(TokenizedNames names, Func<int, bool>? isCommon = null, Func<int, bool>? isBad = null)
    {
        this.names = names;
        this.isCommon = isCommon ?? (_ => true);
        this.isBad = isBad ?? (_ => false);
        var count = names.Names.Length;
        splitter = new CompoundSplitter(names.Parts);
        queries = new NameQuery?[count];
        heads = new NameHead?[count];
        stems = new(names.Stems.Length, StringComparer.Ordinal);
        for (var i = 0; i < names.Stems.Length; i++) stems.Add(names.Stems[i], i);
        sameWords = new SameWords(names);
        overlap = new WordOverlap(names, stems);
    }

    /// <summary>The best fit for a name of these words, or <see langword="null"/> if none is good enough; of equal fits the first that was indexed.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="isLikely">Whether an item, by number, is to be expected where the name is used; none is where left out.</param>
    /// <param name="isPossible">Whether an item, by number, may be meant by a name that only nearly fits; all may where left out.</param>
    public NameHit? Find(List<NameToken> tokens, Func<int, bool>? isLikely = null, Func<int, bool>? isPossible = null)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return null;
        if (FindSame(query, isLikely) is { } same) return same;

        NameHit? best = null;
        foreach (var hit in FindPartial(query, NameHead.Of(tokens, splitter), isLikely, query.NamesHarm ? KindThreshold : LikelyHeadThreshold))
        {
            if (hit.IsGood && isPossible?.Invoke(hit.Item) != false && (best is not { } other || Order(hit, isLikely).CompareTo(Order(other, isLikely)) < 0)) best = hit;
        }

        return best;
    }

    /// <summary>What fits a name of these words less than well, but far better than any other item does; <see langword="null"/> if nothing does.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="isLikely">Whether an item, by number, is to be expected where the name is used; none is where left out.</param>
    /// <param name="isPossible">Whether an item, by number, may be meant; all may where left out.</param>
    public NameHit? FindLone(List<NameToken> tokens, Func<int, bool>? isLikely, Func<int, bool>? isPossible)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return null;
        var head = NameHead.Of(tokens, splitter);
        NameHit? lone = null;
        foreach (var hit in FindPartial(query, head, isLikely, LikelyLoneThreshold / LoneLead).OrderBy(h => Order(h, isLikely: null)))
        {
            if (isPossible?.Invoke(hit.Item) == false || hit.Item == lone?.Item) continue;
            if (lone is { } first) return hit.Score * LoneLead > first.Score ? null : first;
            if (!QueryOf(hit.Place).NamesSubject || IsOfAnother(query, head, hit.Place)) continue;
            var least = isLikely?.Invoke(hit.Item) == true ? LikelyLoneThreshold : hit.Fit == NameFit.Qualified ? LoneQualifiedThreshold : LoneThreshold;
            if (hit.Score < least) return null;
            lone = hit with { IsGood = true };
        }

        return lone;
    }

    /// <summary>What comes nearest to a name of these words without fitting it, the nearest first; nothing of which the words say that it is something else.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="isLikely">Whether an item, by number, is to be expected where the name is used; none is where left out.</param>
    /// <param name="isPossible">Whether an item, by number, may be meant; all may where left out.</param>
    public IEnumerable<NameHit> FindNear(List<NameToken> tokens, Func<int, bool>? isLikely, Func<int, bool>? isPossible)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return [];
        var head = NameHead.Of(tokens, splitter);
        return FindPartial(query, head, isLikely, LikelyNearThreshold)
            .Where(h => isPossible?.Invoke(h.Item) != false && IsNear(h) && !IsOfAnother(query, head, h.Place))
            .OrderBy(h => Order(h, isLikely));

        // One word in common of several says little: corn has a yield, and money has one.
        bool IsNear(NameHit hit) => isLikely?.Invoke(hit.Item) == true
            || (hit.Score >= NearThreshold && (hit.Fit == NameFit.Qualified || query.CountInCommon(QueryOf(hit.Place)) > 1));
    }

    /// <summary>The best fit of each item that shares a word with a name of these words, good enough or not, the best first.</summary>
    /// <param name="tokens">The words.</param>
    /// <param name="isLikely">Whether an item, by number, is to be expected where the name is used; none is where left out.</param>
    public IEnumerable<NameHit> Rank(List<NameToken> tokens, Func<int, bool>? isLikely = null)
    {
        var query = new NameQuery(splitter.Split(tokens));
        if (query.IsEmpty) return [];
        var hits = FindPartial(query, NameHead.Of(tokens, splitter), isLikely, leastScore: 0);
        if (FindSame(query, isLikely) is { } same) hits.Add(same);
        return hits.OrderByDescending(h => h.IsGood).ThenByDescending(h => h.Fit == NameFit.SameWords).ThenBy(h => Order(h, isLikely)).DistinctBy(h => h.Item);
    }

    private NameHit? FindSame(NameQuery query, Func<int, bool>? isLikely)
    {
        Span<int> ids = stackalloc int[MostWordsOnStack];
        if (query.Tokens.Length > ids.Length) ids = new int[query.Tokens.Length];
        for (var i = 0; i < query.Tokens.Length; i++)
        {
            if (!stems.TryGetValue(query.Tokens[i].Stem, out ids[i])) return null;
        }

        NameHit? best = null;
        foreach (var name in sameWords.Find(ids[..query.Tokens.Length]))
        {
            if (query.InvertsRatioOf(QueryOf(name))) continue;
            var hit = new NameHit(names.Items[name], name, names.Names[name], 1, NameFit.SameWords, IsGood: true);
            if (QueryOf(name).Text == query.Text) return hit;
            if (best is not { } other || Order(hit, isLikely).CompareTo(Order(other, isLikely)) < 0) best = hit;
        }

        return best;
    }

    private List<NameHit> FindPartial(NameQuery query, NameHead head, Func<int, bool>? isLikely, double leastScore)
    {
        var hits = new List<NameHit>();
        foreach (var (name, score, hasAll) in overlap.Find(query, leastScore))
        {
            var fit = hasAll ? NameFit.Qualified : NameFit.Shared;
            hits.Add(new NameHit(names.Items[name], name, names.Names[name], score, fit, IsGood(query, head, name, score, fit, isLikely)));
        }

        return hits;
    }

    private NameQuery QueryOf(int name) => queries[name] ??= new NameQuery(splitter.Split(NameTokenizer.Tokenize(names.Names[name])));

    private NameHead HeadOf(int name) => heads[name] ??= NameHead.Of(NameTokenizer.Tokenize(names.Names[name]), splitter);

    private bool IsGood(NameQuery query, NameHead head, int name, double score, NameFit fit, Func<int, bool>? isLikely) =>
        score >= KindThreshold && Fits(query, head, name, score, fit, isLikely) && !IsOfAnother(query, head, name);

    private bool Fits(NameQuery query, NameHead head, int name, double score, NameFit fit, Func<int, bool>? isLikely)
    {
        if (score >= (fit == NameFit.Qualified ? QualifiedThreshold : Threshold)) return true;
        if (fit == NameFit.Qualified && score >= MeasuredThreshold && names.WordsOf(name).Length > 1 && head.IsCostOrTimeOf(QueryOf(name)) && !QueryOf(name).IsRatio) return true;
        if (fit == NameFit.Qualified && score >= HeadThreshold && (head.IsCompoundOf(QueryOf(name)) || (names.Names[name].Contains(' ') && QueryOf(name).NamesSubject && query.IsHeadedBy(QueryOf(name))))) return true;
        if (fit == NameFit.Qualified && score >= KindThreshold && isCommon(names.Items[name]) && isBad(names.Items[name]) && QueryOf(name).IsKindOfHarm && query.IsHeadedBy(QueryOf(name))) return true;
        if (fit == NameFit.Qualified && score >= LikelyHeadThreshold && QueryOf(name).NamesSubjectBesideMeasure && query.StartsWith(QueryOf(name))) return true;
        if (isLikely is null || !isLikely(names.Items[name])) return false;
        return score >= (fit == NameFit.Qualified ? LikelyQualifiedThreshold : LikelyThreshold) || (fit == NameFit.Qualified && score >= LikelyHeadThreshold && query.IsHeadedBy(QueryOf(name)));
    }

    // Whatever the words in common, the two mean different things.
    private bool IsOfAnother(NameQuery query, NameHead head, int name)
    {
        var known = QueryOf(name);
        return query.LacksSubject || query.Reverses(known) || query.DividesBy(known) || (known.IsRatio && !query.IsRatio) || known.AwaitsMoreThan(query) || query.InvertsRatioOf(known)
            || !head.IsIn(known, isBad(names.Items[name])) || HeadOf(name).MeasuresMoreThan(query);
    }

    // The better comes first.
    private (double, bool, int, string) Order(NameHit hit, Func<int, bool>? isLikely) =>
        (-hit.Score - (isLikely is not null && isLikely(hit.Item) ? LikelyBonus : 0), !isCommon(hit.Item), hit.Item, hit.Name);
}
