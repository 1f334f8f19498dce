namespace KpiAlignment.Influences;

/// <summary>Which paths of influence count.</summary>
public sealed record PathLimits
{
    /// <summary>The most influences on a path, 1 to 8; 4 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not in 1 to 8.</exception>
    public int MaxPathLength
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            ArgumentOutOfRangeException.ThrowIfGreaterThan(value, 8);
            field = value;
        }
    } = 4;

    /// <summary>The least strength of a path, above 0 and at most 1; 0.1 by default.</summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is not above 0 and at most 1.</exception>
    public double MinStrength
    {
        get;
        init
        {
            if (!(value > 0 && value <= 1)) throw new ArgumentOutOfRangeException(nameof(value), value, "A path's least strength is above 0 and at most 1.");
            field = value;
        }
    } = 0.1;

    /// <summary>
    /// The most steps of the search for the strongest chain from one metric to another, where the strongest walk visits a metric twice; 10,000 by default, where a
    /// hundred will do for what people write. Of an effect whose search ends here a chain may count that is not the strongest, or none.
    /// </summary>
    /// <exception cref="ArgumentOutOfRangeException">The value is below 1.</exception>
    public int MaxSteps
    {
        get;
        init
        {
            ArgumentOutOfRangeException.ThrowIfLessThan(value, 1);
            field = value;
        }
    } = 10_000;
}
