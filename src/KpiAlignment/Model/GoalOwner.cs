namespace KpiAlignment.Model;

/// <summary>A department's part in a shared goal.</summary>
/// <param name="Department">The department, by id or name.</param>
/// <param name="Share">
/// The share of the department's scorecard that the goal takes, 0 to 1 (exclusive): .25 means that a quarter of what
/// counts for the department is this goal. <see langword="null"/> counts as one KPI of average weight.
/// </param>
public sealed record GoalOwner(string Department, double? Share = null)
{
    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
