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

    /// <summary>A goal of the whole organisation on the same metric.</summary>
    Goal,

    /// <summary>The words of the name, of a metric that the catalogue lacks.</summary>
    Name,
}
