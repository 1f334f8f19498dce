namespace KpiAlignment.Localization;

/// <summary>Lists as a sentence has them: <c>A, B and C</c>, in Dutch <c>A, B en C</c>.</summary>
internal static class TextList
{
    private static readonly LocalizedText Conjunction = new("and", "en");

    public static LocalizedText And(IEnumerable<string> items) => And(items.Select(i => new LocalizedText(i)));

    public static LocalizedText And(IEnumerable<LocalizedText> items)
    {
        var texts = items.ToArray();
        return new LocalizedText(
            Join(Array.ConvertAll(texts, t => t.English), Conjunction.English),
            Join(Array.ConvertAll(texts, t => t.Dutch ?? t.English), Conjunction.Dutch!));
    }

    private static string Join(string[] items, string conjunction) =>
        items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} {conjunction} {items[^1]}";
}
