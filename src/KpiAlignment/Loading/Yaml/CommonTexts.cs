namespace KpiAlignment.Loading.Yaml;

/// <summary>The short texts of a file, such as keys and names that influences refer to, each kept once however often it stands there.</summary>
internal sealed class CommonTexts
{
    // Longer texts hardly occur twice, and the table is to stay smaller than what it saves.
    private const int Longest = 40;
    private const int Most = 1 << 17;

    private readonly HashSet<string> texts = new(StringComparer.Ordinal);

    /// <summary>The same text, be it an earlier instance of it.</summary>
    public string Share(string text)
    {
        if (text.Length > Longest) return text;
        if (texts.TryGetValue(text, out var known)) return known;
        if (texts.Count < Most) texts.Add(text);
        return text;
    }
}
