using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>The order of influences: by their ends, then the strongest first, then as they stand in the files.</summary>
internal static class InfluenceOrder
{
    /// <summary>The influences, of so many metrics, in order; equal ones stay as they are.</summary>
    public static ValueList<ResolvedInfluence> Sort(List<ResolvedInfluence> influences, int metrics, CancellationToken cancellationToken)
    {
        var start = new int[metrics + 1];
        foreach (var influence in influences) start[influence.From.Index + 1]++;
        for (var from = 0; from < metrics; from++) start[from + 1] += start[from];
        var places = new int[influences.Count];
        var next = start.AsSpan(0, metrics).ToArray();
        for (var i = 0; i < influences.Count; i++) places[next[influences[i].From.Index]++] = i;
        var order = Comparer<int>.Create((one, other) => Compare(influences[one], influences[other]) is not 0 and var difference ? difference : one.CompareTo(other));
        for (var from = 0; from < metrics; from++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (start[from + 1] - start[from] > 1) Array.Sort(places, start[from], start[from + 1] - start[from], order);
        }

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
