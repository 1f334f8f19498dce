using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>What an organisation says of how its departments work together.</summary>
public sealed record ResolvedCollaboration
{
    /// <summary>What departments deliver to each other.</summary>
    public ValueList<ResolvedHandoff> Handoffs { get; init; } = [];

    /// <summary>What they do together for a time.</summary>
    public ValueList<ResolvedProject> Projects { get; init; } = [];

    /// <summary>What has to be known, by whom.</summary>
    public ValueList<ResolvedKnowledge> Knowledge { get; init; } = [];

    /// <summary>What it costs that they work past each other.</summary>
    public ValueList<ResolvedFrictionCost> FrictionCosts { get; init; } = [];

    /// <summary>What they say about working with each other.</summary>
    public ValueList<ResolvedSurvey> Surveys { get; init; } = [];
}
