namespace KpiAlignment.Catalog.Naming;

/// <summary>Finds what names divide by, which is context and not the metric: "cost per visit", "absence as % of hours", "ratio of nurses to patients".</summary>
internal static class Divisor
{
    /// <summary>The place in <paramref name="words"/> where the divisor starts, or -1 if they divide by nothing.</summary>
    public static int In(List<NameToken> words)
    {
        var ratio = words.Count > 0 && words[0].Text is "ratio" or "verhouding" or "proportion";
        for (var i = 1; i < words.Count; i++)
        {
            switch (words[i].Text)
            {
                case "per":
                case "as" or "als" when IsShare(words, i + 1):
                case "relative" or "compared" or "proportional" when Is(words, i + 1, "to"):
                case "divided" or "gedeeld" when Is(words, i + 1, "by") || Is(words, i + 1, "door"):
                case "opzichte" when Is(words, i + 1, "van"):
                case "to" or "tot" or "versus" or "vs" when ratio:
                    return i;
            }
        }

        return -1;
    }

    // "As % of", "als aandeel van": the sign itself is no word.
    private static bool IsShare(List<NameToken> words, int at)
    {
        while (at < words.Count && words[at].Text is "a" or "een" or "percent" or "percentage" or "pct" or "share" or "aandeel" or "proportion" or "fraction" or "ratio") at++;
        return Is(words, at, "of") || Is(words, at, "van");
    }

    private static bool Is(List<NameToken> words, int at, string text) => at < words.Count && words[at].Text == text;
}
