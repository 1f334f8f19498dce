using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The verbs by which objectives say their direction. A verb counts as the first word ("reduce lead time", "verlagen van de
/// voorraad") and in Dutch as the last ("voorraad verlagen"); a noun as the first when what changes follows ("reduction of
/// incidents"). Elsewhere the same word may belong to the metric: "cost reduction" is a metric that should go up.
/// </summary>
internal static class DirectionVerbs
{
    private static readonly Dictionary<string, Direction> leading = Table(
        increase: "increase increasing raise grow boost boosting maximise maximize maximising maximizing expand more",
        decrease: "reduce reducing decrease decreasing lower minimise minimize minimising minimizing cut shorten shortening eliminate eliminating prevent preventing avoid avoiding halve fewer less",
        maintain: "maintain maintaining keep stabilise stabilize");

    private static readonly Dictionary<string, Direction> dutch = Table(
        increase: "verhogen vergroten maximaliseren uitbreiden opvoeren stijgen toenemen verhoog vergroot verdubbelen versterken versterk meer",
        decrease: "verlagen verminderen verkorten verkleinen terugdringen terugbrengen reduceren minimaliseren beperken dalen afbouwen verlaag verminder verkort beperk halveren halveer voorkomen voorkom elimineren minder",
        maintain: "handhaven stabiliseren handhaaf");

    private static readonly Dictionary<string, Direction> nouns = Table(
        increase: "increase growth rise verhoging vergroting toename stijging groei uitbreiding",
        decrease: "reduction decrease decline verlaging vermindering verkorting verkleining afname daling reductie beperking",
        maintain: "");

    private static readonly HashSet<string> linkWords = new[] { "of", "in", "van", "de", "het" }.ToHashSet(StringComparer.Ordinal);

    /// <summary>The direction that a verb in <paramref name="name"/> says, or <see langword="null"/>.</summary>
    public static Direction? DirectionOf(string name)
    {
        var words = NameTokenizer.TokenizeTexts(name);
        if (words.Count < 2) return null;
        var first = words[0].Text;
        if (nouns.TryGetValue(first, out var noun) && linkWords.Contains(words[1].Text)) return noun;
        if (IsComparison(words)) return null;
        if (leading.TryGetValue(first, out var verb) || dutch.TryGetValue(first, out verb)) return verb;
        return dutch.TryGetValue(words[^1].Text, out var last) ? last : null;
    }

    /// <summary>The words of a name without the verb that says its direction, which is no part of the metric.</summary>
    public static List<NameToken> Strip(List<NameToken> words)
    {
        if (words.Count < 2) return words;
        var first = words[0].Text;
        if (nouns.ContainsKey(first) && linkWords.Contains(words[1].Text)) return words[2..];
        if (IsComparison(words)) return words;
        if (leading.ContainsKey(first) || dutch.ContainsKey(first)) return words[1..];
        return dutch.ContainsKey(words[^1].Text) ? words[..^1] : words;
    }

    // "More than 40 hours" is a bar, "more visitors" a wish.
    private static bool IsComparison(List<NameToken> words) => words[1].Text is "than" or "dan";

    private static Dictionary<string, Direction> Table(string increase, string decrease, string maintain) =>
        new[] { (increase, Direction.Increase), (decrease, Direction.Decrease), (maintain, Direction.Maintain) }
            .SelectMany(x => x.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, x.Item2)))
            .ToDictionary(x => x.word, x => x.Item2, StringComparer.Ordinal);
}
