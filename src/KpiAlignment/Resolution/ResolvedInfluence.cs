using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>An influence between two metrics of an organisation.</summary>
/// <param name="From">The metric that drives.</param>
/// <param name="To">The metric that is driven.</param>
/// <param name="SignedStrength">The strength, −1 to 1 and not 0: negative where more of the one makes less of the other.</param>
/// <param name="Evidence">What it rests on.</param>
/// <param name="Because">The mechanism, where it is said.</param>
/// <param name="Source">Where it stands, in the organisation's files or in the catalogue.</param>
public sealed record ResolvedInfluence(
    ResolvedMetric From,
    ResolvedMetric To,
    double SignedStrength,
    Evidence Evidence,
    LocalizedText? Because,
    SourceSpan Source)
{
    /// <summary>What the organisation says of it; <see langword="null"/> where the organisation doesn't.</summary>
    internal Influence? Declaration { get; init; }
}
