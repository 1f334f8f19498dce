namespace KpiAlignment.Analysis;

/// <summary>How many pairs of those who meet at one metric are still to be looked at, so that what everyone measures costs no more than anyone reads.</summary>
internal sealed class PairBudget(int mostKept)
{
    private const int LooksForOneKept = 100;

    private long looks;
    private int kept;

    /// <summary>The most pairs that are looked at.</summary>
    public static long MostLooks(int mostKept) => (long)mostKept * LooksForOneKept;

    /// <summary>Whether another pair may be looked at; it counts as looked at then.</summary>
    public bool MayLook()
    {
        if (kept >= mostKept || looks >= MostLooks(mostKept)) return false;
        looks++;
        return true;
    }

    /// <summary>Counts a pair that is kept.</summary>
    public void Keep() => kept++;

    /// <summary>How many of so many pairs have not been looked at.</summary>
    public long LeftOutOf(long pairs) => pairs - looks;
}
