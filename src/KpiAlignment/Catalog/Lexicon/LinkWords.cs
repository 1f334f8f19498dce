namespace KpiAlignment.Catalog.Lexicon;

/// <summary>The words that join the parts of a name, in lower case; few, and never to be extended.</summary>
internal static class LinkWords
{
    private static readonly Dictionary<string, ItemKind> english = Table(
        of: "of",
        without: "without",
        state: "with in having under among",
        other: "for by from per to at on about during against between after before into through via due until upon as within over across",
        clause: "who whom that which whose are is was were be been being have has had",
        conjunction: "and or");

    private static readonly Dictionary<string, ItemKind> dutch = Table(
        of: "van",
        without: "zonder",
        state: "met in onder",
        other: "voor door bij per naar op uit over aan binnen na tot tegen om via tijdens sinds als te tussen vanuit vanwege",
        clause: "die dat is zijn was waren wordt worden werd werden heeft hebben waarvan waarbij waarin",
        conjunction: "en of");

    private static readonly HashSet<string> articles =
        new[] { "the", "a", "an", "our", "its", "their", "de", "het", "een", "onze", "hun" }.ToHashSet(StringComparer.Ordinal);

    // Words of one language only, by which names show theirs.
    private static readonly HashSet<string> onlyDutch = Tell(dutch, english, "de het een aantal gemiddelde gemiddeld percentage dagen uur uren weken");
    private static readonly HashSet<string> onlyEnglish = Tell(english, dutch, "the a an number average days hours percent");

    /// <summary>Whether the word is a link, and of which sort.</summary>
    public static bool TryFind(string word, bool isDutch, out ItemKind kind) => (isDutch ? dutch : english).TryGetValue(word, out kind);

    /// <summary>Whether the word says nothing.</summary>
    public static bool IsArticle(string word) => articles.Contains(word);

    /// <summary>+1 for a word that only Dutch has, −1 for one that only English has, 0 for others.</summary>
    public static int Dutchness(string word) => onlyDutch.Contains(word) ? 1 : onlyEnglish.Contains(word) ? -1 : 0;

    private static HashSet<string> Tell(Dictionary<string, ItemKind> own, Dictionary<string, ItemKind> other, string more) =>
        own.Keys.Concat(more.Split(' ')).Where(w => !other.ContainsKey(w) && w != "percentage").ToHashSet(StringComparer.Ordinal);

    private static Dictionary<string, ItemKind> Table(string of, string without, string state, string other, string clause, string conjunction) =>
        new[]
        {
            (of, ItemKind.LinkOf), (without, ItemKind.LinkWithout), (state, ItemKind.LinkState), (other, ItemKind.LinkOther),
            (clause, ItemKind.LinkClause), (conjunction, ItemKind.Conjunction),
        }
        .SelectMany(x => x.Item1.Split(' ').Select(word => (word, x.Item2)))
        .ToDictionary(x => x.word, x => x.Item2, StringComparer.Ordinal);
}
