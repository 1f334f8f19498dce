namespace KpiAlignment.Reporting.Wording;

/// <summary>What findings are about, in the order in which a report tells of it.</summary>
public enum Matter
{
    /// <summary>Departments that work against each other.</summary>
    Opposing,

    /// <summary>Departments that need each other, and those that stand alone.</summary>
    Silos,

    /// <summary>What people are rewarded for.</summary>
    Rewards,

    /// <summary>What passes between departments, and how they find it goes.</summary>
    Handoffs,
}
