using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The nouns of change around what changes: "reduction of incidents", "absence reduction", "voorraaddaling", "groei van de
/// zorgkosten". They tell what happens, not what is wished for: costs that grow are still to fall.
/// </summary>
internal static class ChangeNouns
{
    private const int ShortestSubject = 4;

    private static readonly string[] declines =
        ["reduction", "decrease", "decline", "verlaging", "vermindering", "verkorting", "verkleining", "afname", "daling", "reductie", "beperking", "terugdringing"];

    private static readonly string[] rises =
        ["increase", "growth", "rise", "verhoging", "vergroting", "toename", "stijging", "groei", "uitbreiding"];

    private static readonly string[] improvements = ["improvement", "verbetering"];

    // Rises that end words with another sense: "woninggroei" is rare, "prijsstijging" is a metric of its own.
    private static readonly string[] endings = ["verlaging", "vermindering", "verkorting", "daling", "reductie"];

    private static readonly HashSet<string> links = new[] { "of", "in", "van", "de", "het" }.ToHashSet(StringComparer.Ordinal);

    /// <summary>The way in which a noun in <paramref name="name"/> says that its metric changes, or <see langword="null"/>.</summary>
    public static Direction? In(string name) => Find(NameTokenizer.TokenizeTexts(name))?.Change;

    /// <summary>Whether the noun starts <paramref name="name"/>, as in "reduction of incidents".</summary>
    public static bool Starts(string name) => Find(NameTokenizer.TokenizeTexts(name)) is { IsFirst: true };

    /// <summary>The words of a name without its noun of change, or <see langword="null"/> if it has none.</summary>
    public static List<NameToken>? Strip(List<NameToken> words) => Find(words) switch
    {
        null => null,
        { IsFirst: true } => words[2..],
        { Subject: { } subject } => [.. words[..^1], .. NameTokenizer.Tokenize(subject)],
        _ => words[..^1],
    };

    private static Found? Find(List<NameToken> words)
    {
        if (words.Count == 0) return null;
        var (first, last) = (words[0].Text, words[^1].Text);
        if (words.Count > 2 && links.Contains(words[1].Text) && ChangeOf(first) is { } leading) return new Found(leading, IsFirst: true, null);
        if (words.Count > 1 && (ChangeOf(last) ?? ImprovementOf(last)) is { } trailing) return new Found(trailing, IsFirst: false, null);
        return Array.Find(endings, e => last.Length >= e.Length + ShortestSubject && last.EndsWith(e, StringComparison.Ordinal)) is { } ending
            ? new Found(Direction.Decrease, IsFirst: false, last[..^ending.Length])
            : null;
    }

    private static Direction? ChangeOf(string word) =>
        declines.Contains(word) ? Direction.Decrease : rises.Contains(word) ? Direction.Increase : null;

    private static Direction? ImprovementOf(string word) => improvements.Contains(word) ? Direction.Maintain : null;

    private sealed record Found(Direction Change, bool IsFirst, string? Subject);
}
