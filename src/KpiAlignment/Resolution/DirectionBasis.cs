namespace KpiAlignment.Resolution;

/// <summary>What told which way an objective should go, the surest first.</summary>
public enum DirectionBasis
{
    /// <summary>The file gives it.</summary>
    Given,

    /// <summary>A verb in the name.</summary>
    Verb,

    /// <summary>The wording of the target.</summary>
    Target,

    /// <summary>The target's number beside the baseline's.</summary>
    Figures,

    /// <summary>The polarity of the metric, from the file or the catalogue.</summary>
    Polarity,

    /// <summary>The name of a lever, which the catalogue knows to wish for more or for less: "Rush orders accepted".</summary>
    Wording,

    /// <summary>A goal of the whole organisation on the same metric.</summary>
    Goal,

    /// <summary>The trade of the department, which the catalogue knows to want more or less of a lever.</summary>
    Trade,

    /// <summary>The words of the name, of a metric that the catalogue lacks.</summary>
    Name,
}
