using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Lexicon;

/// <summary>What part of a name tells: how much it weighs, which way is good, which side of the business it speaks of.</summary>
/// <param name="Rank">How much it weighs.</param>
/// <param name="Sign">+1 where higher is better, −1 where lower is, 0 where it doesn't tell.</param>
/// <param name="Aspect">The side of the business.</param>
internal readonly record struct Verdict(VerdictRank Rank, int Sign, Aspect Aspect)
{
    /// <summary>The verdict that tells, or of two that do the one that weighs more; of equals this one.</summary>
    public Verdict Or(Verdict other) =>
        (Sign == 0) == (other.Sign == 0) ? other.Rank > Rank ? other : this : Sign == 0 ? other : this;

    /// <summary>The verdict with another weight, if there is one.</summary>
    public Verdict As(VerdictRank rank) => Rank == VerdictRank.None ? this : this with { Rank = rank };

    /// <summary>The verdict for less of what it is about.</summary>
    public Verdict Reversed() => this with { Sign = -Sign };
}
