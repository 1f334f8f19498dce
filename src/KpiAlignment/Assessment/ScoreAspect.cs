namespace KpiAlignment.Assessment;

/// <summary>What a part of the alignment score looks at.</summary>
public enum ScoreAspect
{
    /// <summary>Departments that pull against each other (KPA1xx).</summary>
    Opposition,

    /// <summary>Dependencies that nobody feels, and what does or does not pass between departments (KPA202–206, KPA4xx, KPA5xx).</summary>
    Silos,

    /// <summary>What departments are rewarded for (KPA3xx).</summary>
    Incentives,

    /// <summary>How far goals, departments and KPIs reach each other (KPA201, 207, 208).</summary>
    Mission,
}
