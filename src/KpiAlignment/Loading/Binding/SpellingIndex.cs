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

    private readonly (string Word, ulong Letters)[] candidates = [.. words.Where(w => w.Length <= LongestWord).Distinct().Select(w => (w, Letters(w)))];
    private long budget = 60_000_000;

    /// <summary>The word with the fewest slips of the pen, if it is near enough; of equals the first in ordinal order.</summary>
    public string? Nearest(string word)
    {
        budget -= candidates.Length;
        if (word.Length > LongestWord || budget <= 0) return null;
        var most = Spelling.Most(word.Length);
        var letters = Letters(word);
        string? nearest = null;
        foreach (var (candidate, candidateLetters) in candidates)
        {
            // A slip changes two letters at most.
            if (Math.Abs(candidate.Length - word.Length) > most || BitOperations.PopCount(letters ^ candidateLetters) > 2 * most) continue;
            if ((budget -= CostOfComparison) <= 0) return null;
            var slips = Spelling.Slips(word, candidate, most);
            if (slips > most || (slips == most && nearest is not null && string.CompareOrdinal(candidate, nearest) >= 0)) continue;
            (nearest, most) = (candidate, slips);
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
