namespace KpiAlignment;

/// <summary>What an analysis is at, in the order of the work.</summary>
public enum AnalysisStage
{
    /// <summary>Finds out what the names stand for.</summary>
    Resolving,

    /// <summary>Follows the causes, and finds contentions and dependencies.</summary>
    Analyzing,

    /// <summary>Runs the rules.</summary>
    ApplyingRules,

    /// <summary>Seeks proposals, and tries them on changed organisations.</summary>
    Proposing,
}
