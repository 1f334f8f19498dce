namespace KpiAlignment.Analysis;

/// <summary>What two objectives contend over.</summary>
public enum ContentionKind
{
    /// <summary>The metric of both.</summary>
    SameMetric,

    /// <summary>The metric of one: pursuing it harms the other.</summary>
    Pursuit,

    /// <summary>A lever that drives both.</summary>
    Lever,

    /// <summary>A scarce metric that both want for themselves.</summary>
    Scarcity,
}
