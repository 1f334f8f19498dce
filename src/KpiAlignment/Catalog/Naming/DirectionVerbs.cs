using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The verbs by which objectives say their direction. A verb counts as the first word ("reduce lead time", "verlagen van de
/// voorraad") and in Dutch as the last ("voorraad verlagen"). Nouns of change are no wishes: see <see cref="ChangeNouns"/>.
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

    // With one behind it the word is no verb: a cut-off time, a follow-up.
    private static readonly HashSet<string> particles = new[] { "off", "out", "up", "in", "over", "back" }.ToHashSet(StringComparer.Ordinal);

    /// <summary>The direction that a verb in <paramref name="name"/> says, or <see langword="null"/>.</summary>
    public static Direction? DirectionOf(string name)
    {
        var words = NameTokenizer.TokenizeTexts(name);
        if (words.Count < 2) return null;
        var first = words[0].Text;
        if (IsNoVerb(words)) return null;
        if (leading.TryGetValue(first, out var verb) || dutch.TryGetValue(first, out verb)) return verb;
        return dutch.TryGetValue(words[^1].Text, out var last) ? last : null;
    }

    /// <summary>The words of a name without the verb that says its direction, which is no part of the metric.</summary>
    public static List<NameToken> Strip(List<NameToken> words)
    {
        if (words.Count < 2) return words;
        var first = words[0].Text;
        if (IsNoVerb(words)) return words;
        if (leading.ContainsKey(first) || dutch.ContainsKey(first)) return words[1..];
        return dutch.ContainsKey(words[^1].Text) ? words[..^1] : words;
    }

    // "More than 40 hours" is a bar, "more visitors" a wish.
    private static bool IsNoVerb(List<NameToken> words) => words[1].Text is "than" or "dan" || particles.Contains(words[1].Text);

    private static Dictionary<string, Direction> Table(string increase, string decrease, string maintain) =>
        new[] { (increase, Direction.Increase), (decrease, Direction.Decrease), (maintain, Direction.Maintain) }
            .SelectMany(x => x.Item1.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => (word, x.Item2)))
            .ToDictionary(x => x.word, x => x.Item2, StringComparer.Ordinal);
}
