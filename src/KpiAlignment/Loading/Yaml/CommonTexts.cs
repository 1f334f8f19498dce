namespace KpiAlignment.Loading.Yaml;

/// <summary>The short texts of a file, keys above all, each kept once however often it stands there.</summary>
internal sealed class CommonTexts
{
    // Longer texts are names, and what hasn't turned up among so many is no key.
    private const int Longest = 12;
    private const int Most = 200;

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
