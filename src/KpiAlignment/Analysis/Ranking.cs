namespace KpiAlignment.Analysis;

/// <summary>Sorts by a number, the largest first. Most of what is ranked differs in it, so the rest of the order is asked of equals only.</summary>
internal static class Ranking
{
    public static T[] Rank<T>(List<T> items, Func<T, double> strength, Comparison<T> ofEquals)
    {
        var ranked = items.ToArray();
        var keys = Array.ConvertAll(ranked, item => -strength(item));
        Array.Sort(keys, ranked);
        var comparer = Comparer<T>.Create(ofEquals);
        for (var first = 0; first < keys.Length;)
        {
            var end = first + 1;
            while (end < keys.Length && keys[end].Equals(keys[first])) end++;
            if (end - first > 1) Array.Sort(ranked, first, end - first, comparer);
            first = end;
        }

        return ranked;
    }
}
