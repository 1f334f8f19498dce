namespace KpiAlignment.Model;

/// <summary>Which values of a metric are good, whoever measures it.</summary>
public enum Polarity
{
    /// <summary>Neither by itself: a lever, such as a batch size or a price.</summary>
    Neutral,

    /// <summary>Higher is better, as for revenue.</summary>
    HigherIsBetter,

    /// <summary>Lower is better, as for incidents.</summary>
    LowerIsBetter,
}
