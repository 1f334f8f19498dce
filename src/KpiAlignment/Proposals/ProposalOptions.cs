namespace KpiAlignment.Proposals;

/// <summary>How far to look for proposals.</summary>
public sealed record ProposalOptions
{
    /// <summary>The largest share of a department's scorecard that is asked for, in whole percents, 1 to 90; 60 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 90.</exception>
    public int MaxSharePercent { get; init => field = InRange(value, 90); } = 60;

    /// <summary>The most pairs of departments, the hardest conflicts first, for which proposals are sought, 1 or more; 60 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxPairs { get; init => field = InRange(value, int.MaxValue); } = 60;

    /// <summary>
    /// About how many pulls on metrics are looked at again at most, over all changes that are tried, 1 or more; 50 million by default. Changes are tried side by side, so that it may be twice as many. An objective pulls what drives its metric, a hundred
    /// metrics or so, and each change takes the objectives around it; so only where hundreds of departments are at odds over the same does the search end before all is tried.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is less than 1.</exception>
    public int MaxPullsAnalyzed { get; init => field = InRange(value, int.MaxValue); } = 50_000_000;

    /// <summary>The most shared goals that a plan starts with, 1 to 5; 3 by default: more than a few goals are none.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 5.</exception>
    public int MaxPortfolioGoals { get; init => field = InRange(value, 5); } = 3;

    /// <summary>The improvement that the business case of a pilot is computed for, in whole percents of the declared hours, costs and lead times, 1 to 100; 15 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 100.</exception>
    public int PilotPercent { get; init => field = InRange(value, 100); } = 15;

    private static int InRange(int value, int most) =>
        value >= 1 && value <= most ? value : throw new ArgumentOutOfRangeException(nameof(value), value, $"The value lies between 1 and {most}.");
}
