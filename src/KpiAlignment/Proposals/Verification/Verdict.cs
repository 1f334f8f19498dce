using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Verification;

/// <summary>What a change does.</summary>
/// <param name="Resolved">The findings that are gone.</param>
/// <param name="Eased">The findings that are left for other departments.</param>
/// <param name="Before">The strength of the hardest of the issues and of the oppositions that are gone, 0 to 1.</param>
/// <param name="After">What is left of them, 0 to 1.</param>
internal sealed record Verdict(ValueList<Finding> Resolved, ValueList<Finding> Eased, double Before, double After)
{
    /// <summary>Whether the alignment score falls all the same, because what is left gets stronger.</summary>
    public bool LowersScore { get; init; }
}
