namespace KpiAlignment.Loading.Binding;

/// <summary>Finds what a misspelt word probably meant.</summary>
internal static class Spelling
{
    /// <summary>The candidate with the fewest slips of the pen, if it is near enough; of equals the first in ordinal order.</summary>
    public static string? Nearest(string word, IEnumerable<string> candidates) => new SpellingIndex(candidates).Nearest(word);

    /// <summary>How many slips of the pen a word of this length may have.</summary>
    public static int Most(int length) => length switch
    {
        <= 2 => 0,
        <= 5 => 1,
        <= 10 => 2,
        _ => 3,
    };

    /// <summary>
    /// The slips that make <paramref name="b"/> of <paramref name="a"/>, or a number above <paramref name="most"/>: the optimal string
    /// alignment distance (insertions, deletions, substitutions, swapped neighbours) without regard to case.
    /// </summary>
    public static int Slips(string a, string b, int most)
    {
        var (before, last, row) = (new int[b.Length + 1], new int[b.Length + 1], new int[b.Length + 1]);
        for (var j = 0; j <= b.Length; j++) last[j] = j;
        for (var i = 1; i <= a.Length; i++)
        {
            row[0] = i;
            var least = i;
            for (var j = 1; j <= b.Length; j++)
            {
                var substitution = Same(a[i - 1], b[j - 1]) ? 0 : 1;
                row[j] = Math.Min(Math.Min(last[j] + 1, row[j - 1] + 1), last[j - 1] + substitution);
                if (i > 1 && j > 1 && Same(a[i - 1], b[j - 2]) && Same(a[i - 2], b[j - 1])) row[j] = Math.Min(row[j], before[j - 2] + 1);
                least = Math.Min(least, row[j]);
            }

            if (least > most) return least;
            (before, last, row) = (last, row, before);
        }

        return last[b.Length];
    }

    private static bool Same(char x, char y) => char.ToLowerInvariant(x) == char.ToLowerInvariant(y);
}
