namespace KpiAlignment.Model;

/// <summary>Whose result a reward looks at.</summary>
public enum IncentiveScope
{
    /// <summary>One person's.</summary>
    Individual,

    /// <summary>A team's.</summary>
    Team,

    /// <summary>The department's.</summary>
    Department,

    /// <summary>The whole organisation's.</summary>
    Organization,
}
