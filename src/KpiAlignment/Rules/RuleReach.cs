namespace KpiAlignment.Rules;

/// <summary>How much of an organisation a rule has to look at to report something; it decides what an <see cref="AlignmentSession"/> runs again after an edit.</summary>
public enum RuleReach
{
    /// <summary>What it finds may depend on anything; it is run on the whole organisation after each edit.</summary>
    Organization,

    /// <summary>
    /// What it finds about departments depends on these alone and on those that they meet: at a metric, by a goal, in the line, or in what they do together.
    /// It is run again only there.
    /// </summary>
    Departments,
}
