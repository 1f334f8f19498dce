using KpiAlignment.Model;

namespace KpiAlignment.Influences;

/// <summary>The effects that all metrics have on one target.</summary>
/// <param name="Target">The node whose drivers these are.</param>
/// <param name="Effects">The nodes with an effect on it, in ascending order; the target itself is among them.</param>
public sealed record EffectsOn(int Target, IReadOnlyList<NodeEffect> Effects)
{
    /// <summary>Of how many nodes the search ended before it was known to have the strongest path; see <see cref="PathLimits.MaxSteps"/>.</summary>
    public int Unsettled { get; init; }

    internal ReadOnlySpan<NodeEffect> AsSpan() => Effects is ValueList<NodeEffect> list ? list.AsSpan() : Effects.ToArray();
}
