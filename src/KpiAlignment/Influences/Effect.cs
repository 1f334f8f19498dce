namespace KpiAlignment.Influences;

/// <summary>
/// What more of one metric does to another: the strengths of the strongest simple paths whose signs multiply to plus
/// and to minus, kept apart (after Giorgini, Mylopoulos, Nicchiarelli and Sebastiani, ER 2002).
/// </summary>
/// <param name="Positive">E⁺, 0 to 1; 0 where no such path counts.</param>
/// <param name="Negative">E⁻, 0 to 1; 0 where no such path counts.</param>
public readonly record struct Effect(double Positive, double Negative)
{
    /// <summary>E⁺ − E⁻, −1 to 1; 0 where the two differ in no more than the last bits.</summary>
    public double Net => Positive.Exceeds(Negative) || Negative.Exceeds(Positive) ? Positive - Negative : 0;

    /// <summary>The strength of the weaker sign: how much speaks against the net effect, 0 to 1.</summary>
    public double Contrary => Math.Min(Positive, Negative);
}
