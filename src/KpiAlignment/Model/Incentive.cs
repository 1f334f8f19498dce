namespace KpiAlignment.Model;

/// <summary>What a department, team or person is rewarded for.</summary>
public sealed record Incentive
{
    /// <summary>The name.</summary>
    public required string Name { get; init; }

    /// <summary>The form of the reward.</summary>
    public IncentiveKind Kind { get; init; }

    /// <summary>Whose result it looks at.</summary>
    public IncentiveScope Scope { get; init; } = IncentiveScope.Department;

    /// <summary>The KPIs and goals that it rewards, each with its share.</summary>
    public ValueList<Reward> Rewards { get; init; } = [];

    /// <summary>Where it stands in the source.</summary>
    public SourceSpan Source { get; init; }
}
