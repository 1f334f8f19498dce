namespace KpiAlignment.Model;

/// <summary>Whose goal it is.</summary>
public enum GoalLevel
{
    /// <summary>The whole organisation's: what the departments' objectives are measured against.</summary>
    Organization,

    /// <summary>Its owners' alone: an objective that departments share, without the organisation being for it.</summary>
    Shared,
}
