namespace KpiAlignment.Catalog.Naming;

/// <summary>
/// The ways to read a name with parentheses: "Service Level Agreement (SLA)" without them or as the abbreviation inside,
/// and "Support Satisfaction (overall)" without them or as it stands.
/// </summary>
internal static class NameVariants
{
    private const int LongestAbbreviation = 6;

    /// <summary>The readings of <paramref name="name"/>, the likeliest first.</summary>
    public static IEnumerable<string> Of(string name)
    {
        var open = name.IndexOf('(', StringComparison.Ordinal);
        var close = open < 0 ? -1 : name.IndexOf(')', open);
        if (close < 0)
        {
            yield return name;
            yield break;
        }

        var inside = name[(open + 1)..close].Trim();
        var outside = $"{name[..open]} {name[(close + 1)..]}";
        yield return outside;
        yield return name;
        if (IsAbbreviation(inside, of: outside)) yield return inside;
    }

    // "(FTE)" behind "Absence hours" is a unit: its letters don't come from the words before it.
    private static bool IsAbbreviation(string text, string of)
    {
        if (text.Length is < 2 or > LongestAbbreviation || !text.All(char.IsUpper)) return false;
        var next = 0;
        for (var i = 0; i < of.Length && next < text.Length; i++)
        {
            var startsWord = i == 0 || !char.IsLetter(of[i - 1]);
            if (char.ToUpperInvariant(of[i]) == text[next] && (next > 0 || startsWord)) next++;
        }

        return next == text.Length;
    }
}
