namespace KpiAlignment.Model;

/// <summary>Which way an objective wants its metric to go.</summary>
public enum Direction
{
    /// <summary>More is better.</summary>
    Increase,

    /// <summary>Less is better.</summary>
    Decrease,

    /// <summary>Neither more nor less: any pull is resisted.</summary>
    Maintain,
}
