using System.Numerics;

namespace KpiAlignment.Loading.Binding;

/// <summary>
/// Words among which to look for what was meant. A suggestion is a service: a file with more slips than anyone makes gets
/// none for the rest, so that the search can't be made to take long.
/// </summary>
internal sealed class SpellingIndex(IEnumerable<string> words)
{
    private const int LongestWord = 100;
    private const int CostOfComparison = 150;

    // Many names differ in the order of their letters or digits alone; what holds of one of them is asked once.
    private readonly (int Length, ulong Letters, string[] Words)[] groups =
        [.. words.Where(w => w.Length <= LongestWord).Distinct().GroupBy(w => (w.Length, Letters: Letters(w))).Select(g => (g.Key.Length, g.Key.Letters, g.ToArray()))];

    private long budget = 60_000_000;

    /// <summary>The word with the fewest slips of the pen, if it is near enough; of equals the first in ordinal order.</summary>
    public string? Nearest(string word)
    {
        budget -= groups.Length;
        if (word.Length > LongestWord || budget <= 0) return null;
        var most = Spelling.Most(word.Length);
        var letters = Letters(word);
        string? nearest = null;
        foreach (var (length, others, candidates) in groups)
        {
            // A slip changes two letters at most.
            if (Math.Abs(length - word.Length) > most || BitOperations.PopCount(letters ^ others) > 2 * most) continue;
            foreach (var candidate in candidates)
            {
                if ((budget -= CostOfComparison) <= 0) return null;
                var slips = Spelling.Slips(word, candidate, most);
                if (slips > most || (slips == most && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0)) continue;
                (nearest, most) = (candidate, slips);
            }
        }

        return nearest;
    }

    private static ulong Letters(string word)
    {
        var letters = 0UL;
        foreach (var c in word) letters |= 1UL << (char.ToLowerInvariant(c) & 63);
        return letters;
    }
}
