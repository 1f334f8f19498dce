using KpiAlignment.Model;

namespace KpiAlignment.Proposals.Planning;

/// <summary>What a management team can adopt: a few shared goals, a step for each other finding, what helps people to start, and goals for what is left then.</summary>
public sealed record Plan
{
    /// <summary>The shared goals.</summary>
    public required Portfolio Portfolio { get; init; }

    /// <summary>The steps, in order: the goals of the portfolio first.</summary>
    public required ValueList<Proposal> Steps { get; init; }

    /// <summary>What else would do, that for the strongest tensions first.</summary>
    public required ValueList<Proposal> Alternatives { get; init; }

    /// <summary>Whether the search ended before all was tried: see <see cref="ProposalOptions.MaxPullsAnalyzed"/>.</summary>
    public bool IsCut { get; init; }
}
