using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Planning;

/// <summary>The few shared goals that together resolve most, adopted at once.</summary>
public sealed record Portfolio
{
    /// <summary>The goals, the one that resolves most first; none is redundant. Of no department do they take more than a proposal may.</summary>
    public ValueList<Proposal> Goals { get; init; } = [];

    /// <summary>The findings that are gone, or under the threshold of a warning, when all are adopted.</summary>
    public ValueList<Finding> Resolves { get; init; } = [];

    /// <summary>The findings of warning or above that remain.</summary>
    public ValueList<Finding> Remains { get; init; } = [];

    /// <summary>The strengths of what is resolved as a part of those of all findings of warning or above, 0 to 1.</summary>
    public double Coverage
    {
        get
        {
            var resolved = Resolves.Sum(f => f.Strength);
            var all = resolved + Remains.Sum(f => f.Strength);
            return all > 0 ? resolved / all : 0;
        }
    }
}
