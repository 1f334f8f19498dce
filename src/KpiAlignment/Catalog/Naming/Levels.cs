namespace KpiAlignment.Catalog.Naming;

/// <summary>Names of levels, which don't add up: averages, ratios, prices, so much for each of something. So many in a month is an amount.</summary>
internal static class Levels
{
    private static readonly HashSet<string> words =
        "average averages avg mean median percentile percentage ratio rate rates share score index factor price prices gemiddeld gemiddelde mediaan aandeel prijs"
            .Split(' ').ToHashSet(StringComparer.Ordinal);

    /// <summary>Whether the name is of a level.</summary>
    public static bool IsNamedBy(string name)
    {
        var tokens = NameTokenizer.TokenizeTexts(name);
        var divisor = Divisor.In(tokens);
        return tokens.Exists(t => IsLevel(t.Text)) || (divisor >= 0 && !(divisor + 1 < tokens.Count && Terms.IsPeriod(tokens[divisor + 1].Text)));
    }

    // Dutch compounds end in what they are.
    private static bool IsLevel(string word) =>
        words.Contains(word) || Measures.IsShare(word) || word.EndsWith("factor", StringComparison.Ordinal) || word.EndsWith("prijs", StringComparison.Ordinal);
}
