namespace KpiAlignment.Model;

/// <summary>The form of a reward.</summary>
public enum IncentiveKind
{
    /// <summary>Pay on top of salary for reaching a target.</summary>
    Bonus,

    /// <summary>Pay per unit sold or done.</summary>
    Commission,

    /// <summary>The yearly judgement on someone's work.</summary>
    Appraisal,

    /// <summary>Praise, a prize, visibility.</summary>
    Recognition,
}
