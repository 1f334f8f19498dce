using KpiAlignment.Model;

namespace KpiAlignment.Catalog;

/// <summary>Which way a lever is wanted where nobody says so, and what suggests it.</summary>
/// <param name="Direction">More of it or less.</param>
/// <param name="Source">What suggests it.</param>
public readonly record struct LeverWish(Direction Direction, LeverWishSource Source)
{
    /// <summary>Whether the name speaks of there being less, so that more of what it says is less of the lever: "batch size reduction".</summary>
    public bool SpeaksOfLess { get; init; }
}
