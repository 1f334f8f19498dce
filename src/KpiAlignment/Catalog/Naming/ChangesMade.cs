using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The words by which names say that somebody makes more or less of a lever: "batch size reduction", "afbouw van de
/// veiligheidsvoorraad". Those of <see cref="ChangeNouns"/> tell what happens as well; these tell what is meant to happen, since
/// nobody makes a change that isn't wanted.
/// </summary>
internal static class ChangesMade
{
    private const int ShortestSubject = 4;

    // In front Dutch needs no link: "uitbreiding openingstijden".
    private static readonly Dictionary<string, Direction> dutch = Table(
        more: "verhoging vergroting uitbreiding verruiming verbreding",
        less: "reductie verlaging vermindering verkorting verkleining terugdringing inperking beperking");

    // "Afbouw" without one is what finishes a building.
    private static readonly Dictionary<string, Direction> linked = Table(more: "expansion", less: "reduction afbouw");

    private static readonly Dictionary<string, Direction> trailing = Table(
        more: "expansion verhoging vergroting uitbreiding verruiming verbreding",
        less: "reduction reductie verlaging vermindering verkorting verkleining");

    private static readonly HashSet<string> links = new[] { "of", "in", "van", "de", "het", "the" }.ToHashSet(StringComparer.Ordinal);

    /// <summary>What changes and which way, or <see langword="null"/> if the name doesn't speak of a change that somebody makes.</summary>
    public static ChangeMade? In(List<NameToken> words)
    {
        if (words.Count == 0) return null;
        var (first, last) = (words[0].Text, words[^1].Text);
        var subject = words.FindIndex(1, w => !links.Contains(w.Text));
        if (subject > 0 && (dutch.TryGetValue(first, out var change) || (subject > 1 && linked.TryGetValue(first, out change)))) return new ChangeMade(words[subject..], change);
        if (subject > 0 && Comparatives.Find(first) is { } comparative) return new ChangeMade(words[subject..], comparative.Change, comparative.Kinds);
        if (words.Count > 1 && trailing.TryGetValue(last, out change)) return new ChangeMade(words[..^1], change);
        var ending = trailing.Keys.FirstOrDefault(e => last.Length >= e.Length + ShortestSubject && last.EndsWith(e, StringComparison.Ordinal));
        return ending is null ? null : new ChangeMade([.. words[..^1], .. NameTokenizer.Tokenize(last[..^ending.Length])], trailing[ending]);
    }

    private static Dictionary<string, Direction> Table(string more, string less) =>
        new[] { (more, Direction.Increase), (less, Direction.Decrease) }
            .SelectMany(x => x.Item1.Split(' ').Select(word => (word, x.Item2)))
            .ToDictionary(x => x.word, x => x.Item2, StringComparer.Ordinal);
}
