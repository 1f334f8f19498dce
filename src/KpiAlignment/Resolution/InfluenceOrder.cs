using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>The order of influences: by their ends, then the strongest first, then as they stand in the files.</summary>
internal static class InfluenceOrder
{
    /// <summary>The influences in order; equal ones stay as they are.</summary>
    public static ValueList<ResolvedInfluence> Sort(List<ResolvedInfluence> influences)
    {
        var places = new int[influences.Count];
        for (var i = 0; i < places.Length; i++) places[i] = i;
        Array.Sort(places, (one, other) => Compare(influences[one], influences[other]) is not 0 and var order ? order : one.CompareTo(other));
        return Array.ConvertAll(places, i => influences[i]).ToValueList();
    }

    /// <summary>Puts those with the same ends as the one at a place, which is new, in order.</summary>
    public static void SortAround(int place, ResolvedInfluence[] influences)
    {
        var (first, end) = (place, place + 1);
        while (first > 0 && HaveSameEnds(influences[first - 1], influences[place])) first--;
        while (end < influences.Length && HaveSameEnds(influences[end], influences[place])) end++;
        influences[first..end].OrderBy(i => i, Comparer<ResolvedInfluence>.Create(Compare)).ToArray().CopyTo(influences, first);
    }

    private static bool HaveSameEnds(ResolvedInfluence one, ResolvedInfluence other) => one.From.Index == other.From.Index && one.To.Index == other.To.Index;

    private static int Compare(ResolvedInfluence one, ResolvedInfluence other)
    {
        if (one.From.Index != other.From.Index) return one.From.Index.CompareTo(other.From.Index);
        if (one.To.Index != other.To.Index) return one.To.Index.CompareTo(other.To.Index);
        var byStrength = Math.Abs(other.SignedStrength).CompareTo(Math.Abs(one.SignedStrength));
        if (byStrength != 0) return byStrength;
        var bySign = other.SignedStrength.CompareTo(one.SignedStrength);
        if (bySign != 0) return bySign;
        var bySource = one.Source.CompareTo(other.Source);
        return bySource != 0 ? bySource : string.CompareOrdinal(one.Because?.English, other.Because?.English);
    }
}
