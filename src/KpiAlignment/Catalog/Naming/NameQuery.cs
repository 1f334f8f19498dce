using System.Runtime.InteropServices;

namespace KpiAlignment.Catalog.Naming;

/// <summary>A name prepared for comparison.</summary>
internal sealed class NameQuery
{
    private readonly List<NameToken> all;

    /// <summary>Prepares a name of these words.</summary>
    public NameQuery(List<NameToken> tokens)
    {
        all = tokens;
        var distinct = new List<NameToken>(tokens.Count);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var token in tokens)
        {
            if (token.Kind != TokenKind.Filler && stems.Add(token.Stem)) distinct.Add(token);
        }

        Tokens = [.. distinct];
    }

    /// <summary>The distinct words that aren't fillers.</summary>
    public NameToken[] Tokens { get; }

    /// <summary>All words in order, as written but for case, diacritics and punctuation.</summary>
    public string Text => string.Join(' ', all.Where(t => t.Text != NameTokenizer.Separator).Select(t => t.Text));

    /// <summary>Whether there is nothing to compare.</summary>
    public bool IsEmpty => Tokens.Length == 0;

    /// <summary>Whether one of the two names has a word that turns the meaning and that the other lacks.</summary>
    public bool Reverses(NameQuery other) => Lacks(other) || other.Lacks(this);

    /// <summary>
    /// Whether the other name is what this one is about, all before it only saying which: "branch staff turnover" is about
    /// staff turnover. What comes after a preposition says which, too, but for a "price to earnings ratio"; the other name may
    /// hold one itself, as "time to market" does.
    /// </summary>
    public bool IsHeadedBy(NameQuery other)
    {
        if (StartsWith(other)) return true;
        var head = all.FindIndex(t => NameVocabulary.IsPreposition(t.Text));
        if (head > 0 && all[^1].Text == "ratio") return false;
        var words = (head < 0 ? all : all[..head]).FindAll(t => t.Kind != TokenKind.Filler);
        while (words.Count > other.Tokens.Length && NameVocabulary.IsLightHead(words[^1].Text)) words.RemoveAt(words.Count - 1);
        if (words.Count < other.Tokens.Length) return false;
        foreach (var token in CollectionsMarshal.AsSpan(words)[^other.Tokens.Length..])
        {
            if (!Array.Exists(other.Tokens, t => t.Stem == token.Stem)) return false;
        }

        return true;
    }

    /// <summary>Whether this name is the other one and a preposition, behind which it only says whose, where or when: "confidence in the police among the young".</summary>
    public bool StartsWith(NameQuery other)
    {
        var start = other.all.Count;
        if (start >= all.Count || !NameVocabulary.IsPreposition(all[start].Text)) return false;
        for (var i = 0; i < start; i++)
        {
            if (all[i].Stem != other.all[i].Stem) return false;
        }

        return true;
    }

    /// <summary>
    /// Whether what the two have in common is only what this name divides by, or the time by which it does: "clients per FTE" is no
    /// number of FTEs, and returns per hour are no returns within 72 hours.
    /// </summary>
    public bool DividesBy(NameQuery other)
    {
        var divisor = Divisor.In(all);
        if (divisor < 0 || Divisor.In(other.all) >= 0) return false;
        var (divides, shares) = (false, false);
        for (var i = 0; i < all.Count; i++)
        {
            if (all[i].Kind == TokenKind.Filler || !other.HasStem(all[i].Stem)) continue;
            if (i > divisor && Terms.IsPeriod(all[i].Text)) return true;
            if (i < divisor) shares = true;
            else divides = true;
        }

        return divides && !shares;
    }

    /// <summary>Whether the other name is the same ratio the other way round: "hours per vehicle" is no number of vehicles per hour.</summary>
    public bool InvertsRatioOf(NameQuery other)
    {
        var (divisor, otherDivisor) = (Divisor.In(all), Divisor.In(other.all));
        if (divisor < 0 || otherDivisor < 0) return false;
        var (dividend, divided) = (other.all[..otherDivisor], other.all[otherDivisor..]);
        return all[divisor..].Exists(t => t.Kind != TokenKind.Filler && dividend.Exists(d => Same(d, t)) && !divided.Exists(d => Same(d, t)));

        static bool Same(NameToken one, NameToken other) => one.Stem == other.Stem || KindredWords.Of(one.Stem).Contains(other.Stem);
    }

    /// <summary>Whether the name is a time until something, of which the other doesn't speak: "staff time per resident" is no time to staff.</summary>
    public bool AwaitsMoreThan(NameQuery other)
    {
        for (var i = 1; i < all.Count; i++)
        {
            if (NameVocabulary.IsUntil(all[i].Text) && Naming.Measures.Of(all[i - 1].Text) == Naming.Measures.Time) return !other.all.Exists(t => NameVocabulary.IsUntil(t.Text));
        }

        return false;
    }

    /// <summary>Whether the name only measures and doesn't say of what: "turnaround time" needn't be a project's.</summary>
    public bool LacksSubject => Array.TrueForAll(Tokens, IsBare);

    /// <summary>Whether two words or more say what is meant, apart from its being on time.</summary>
    public bool NamesSubject => Tokens.Count(t => t.Kind == TokenKind.Word && t.Text != Terms.OnTime) > 1;

    /// <summary>Whether two words or more say what is meant, apart from how it is measured.</summary>
    public bool NamesSubjectBesideMeasure => Tokens.Count(t => !IsBare(t)) > 1;

    /// <summary>Whether the name is one word for what is bad wherever it happens: injuries, workload.</summary>
    public bool IsKindOfHarm => Tokens is [var only] && NameVocabulary.IsKindOfHarm(only.Text);

    /// <summary>Whether a word of the name is for such harm.</summary>
    public bool NamesHarm => Array.Exists(Tokens, t => NameVocabulary.IsKindOfHarm(t.Text));

    /// <summary>How many words that say what is meant the other name has too, or one that is kindred.</summary>
    public int CountInCommon(NameQuery other) => Tokens.Count(t => t.Kind == TokenKind.Word && (other.HasStem(t.Stem) || Array.Exists(KindredWords.Of(t.Stem), other.HasStem)));

    private static bool IsBare(NameToken token) => token.Kind != TokenKind.Word || NameVocabulary.IsBare(token.Text) || Naming.Measures.Of(token.Text) is not null;

    /// <summary>Whether the name divides by something.</summary>
    public bool IsRatio => Divisor.In(all) >= 0;

    /// <summary>Whether a word of the name measures this.</summary>
    public bool Measures(string measure) => all.Exists(t => Naming.Measures.Of(t.Text) == measure);

    private bool Lacks(NameQuery other)
    {
        foreach (var token in all)
        {
            if ((NameVocabulary.IsReverser(token.Text) || token.Text == Terms.OnTime) && !other.HasStem(token.Stem)) return true;
        }

        return false;
    }

    /// <summary>Whether the name has a word of this stem.</summary>
    public bool HasStem(string stem)
    {
        foreach (var token in all)
        {
            if (token.Stem == stem) return true;
        }

        return false;
    }
}
