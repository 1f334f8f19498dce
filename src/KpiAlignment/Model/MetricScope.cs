namespace KpiAlignment.Model;

/// <summary>Whether there is one instance of a metric, or one per department that measures it.</summary>
public enum MetricScope
{
    /// <summary>One for the whole organisation: revenue, uptime.</summary>
    Organization,

    /// <summary>One per department: the absence of one's own staff, one's own budget.</summary>
    Department,
}
