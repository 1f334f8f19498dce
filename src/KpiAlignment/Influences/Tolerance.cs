namespace KpiAlignment.Influences;

/// <summary>
/// Compares what is computed with bars. The same strengths multiplied or added in another order differ in their last bits;
/// nothing that is found may depend on those.
/// </summary>
internal static class Tolerance
{
    /// <summary>Relative to the larger of two values, what is closer than this is equal.</summary>
    public const double Relative = 1e-9;

    /// <summary>Whether a value of 0 or more comes to the bar.</summary>
    public static bool Reaches(this double value, double bar) => value >= bar * (1 - Relative);

    /// <summary>Whether a value of 0 or more is beyond the bar.</summary>
    public static bool Exceeds(this double value, double bar) => value > bar * (1 + Relative);
}
