namespace KpiAlignment.Console.Evaluation;

/// <summary>What a person says of two KPIs.</summary>
public enum PairLabel
{
    /// <summary>Pursuit of one harms the other.</summary>
    Conflict,

    /// <summary>Pursuit of one helps the other.</summary>
    Synergy,

    /// <summary>They have nothing to do with each other.</summary>
    Neutral,
}
