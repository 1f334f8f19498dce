namespace KpiAlignment.Localization;

/// <summary>Lists as a sentence has them: <c>A, B and C</c>, in Dutch <c>A, B en C</c>.</summary>
internal static class TextList
{
    private static readonly LocalizedText Conjunction = new("and", "en");
    private static readonly LocalizedText Disjunction = new("or", "of");

    public static LocalizedText And(IEnumerable<string> items) => And(items.Select(i => new LocalizedText(i)));

    public static LocalizedText And(IEnumerable<LocalizedText> items) => Join(items, Conjunction);

    public static LocalizedText Or(IEnumerable<string> items) => Or(items.Select(i => new LocalizedText(i)));

    /// <summary><c>A, B or C</c>, in Dutch <c>A, B of C</c>.</summary>
    public static LocalizedText Or(IEnumerable<LocalizedText> items) => Join(items, Disjunction);

    private static LocalizedText Join(IEnumerable<LocalizedText> items, LocalizedText conjunction)
    {
        var texts = items.ToArray();
        return new LocalizedText(
            Join(Array.ConvertAll(texts, t => t.English), conjunction.English),
            Join(Array.ConvertAll(texts, t => t.Dutch ?? t.English), conjunction.Dutch!));
    }

    private static string Join(string[] items, string conjunction) =>
        items.Length < 2 ? string.Concat(items) : $"{string.Join(", ", items[..^1])} {conjunction} {items[^1]}";
}
