using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>Bars in figures: "within 14 days" is met, "more than 30 days" is missed.</summary>
internal static class Bars
{
    private static readonly HashSet<string> inside = Words("within binnen under");
    private static readonly HashSet<string> beyond = Words("over exceeding beyond longer older than langer dan ouder");
    private static readonly HashSet<string> unitsOfTime = Words(
        "second seconds minute minutes hour hours day days week weeks month months seconde seconden minuut minuten uur uren dag dagen week weken maand maanden");

    private static readonly HashSet<string> numbers = Words(
        "one two three four five six seven eight nine ten twelve een twee drie vier vijf zes zeven acht negen tien twaalf");

    /// <summary>What the first bar in <paramref name="items"/> tells.</summary>
    /// <param name="items">A part of a name between punctuation.</param>
    /// <param name="isShare">Whether the name is about a share, of which "in 14 days" tells as much as "within 14 days".</param>
    public static Verdict Find(ReadOnlySpan<NameItem> items, bool isShare)
    {
        for (var i = 0; i < items.Length; i++)
        {
            if (items[i].Is(WordRole.Standard)) return Of(items, i, items[i].Meaning.Sign, items[i].Meaning.Aspect);
            if (!IsTimeFrom(items, i + 1)) continue;
            if (inside.Contains(items[i].Text) || (isShare && items[i].Text == "in")) return Of(items, i, IsBad(items[..i]) ? -1 : 1, Aspect.Speed);
            if (beyond.Contains(items[i].Text)) return Of(items, i, -1, Aspect.Speed);
        }

        return default;
    }

    /// <summary>Whether the word is a unit of time.</summary>
    public static bool IsUnitOfTime(string word) => unitsOfTime.Contains(word);

    // Complaints that are closed within 30 days are good, patients who are readmitted within 30 days aren't.
    private static bool IsBad(ReadOnlySpan<NameItem> before) =>
        before.Length > 0 && before[^1] is { IsPolar: true, Meaning: { Sign: < 0, Role: WordRole.Outcome or WordRole.Thing } };

    private static bool IsTimeFrom(ReadOnlySpan<NameItem> items, int at)
    {
        var isNumber = false;
        for (var last = Math.Min(items.Length, at + 4); at < last; at++)
        {
            if (IsUnitOfTime(items[at].Text)) return isNumber;
            isNumber |= items[at].Kind == ItemKind.Number || numbers.Contains(items[at].Text);
            if (!isNumber) return false;
        }

        return false;
    }

    private static Verdict Of(ReadOnlySpan<NameItem> items, int at, int sign, Aspect aspect)
    {
        foreach (var item in items[..at])
        {
            if (item.Is(WordRole.Negation)) sign = -sign;
        }

        return new Verdict(VerdictRank.Standard, sign, aspect);
    }

    private static HashSet<string> Words(string words) => words.Split(' ').ToHashSet(StringComparer.Ordinal);
}
