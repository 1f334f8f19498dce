using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Influences;

public class ToleranceTests
{
    private const double Bar = 0.15;

    [Theory]
    [InlineData(Bar * (1 - Tolerance.Relative), true)]
    [InlineData(Bar * (1 - (2 * Tolerance.Relative)), false)]
    [InlineData(Bar, true)]
    public void What_is_below_the_bar_in_its_last_bits_reaches_it(double value, bool expected) => Assert.Equal(expected, value.Reaches(Bar));

    [Theory]
    [InlineData(Bar * (1 + Tolerance.Relative), false)]
    [InlineData(Bar * (1 + (2 * Tolerance.Relative)), true)]
    [InlineData(Bar, false)]
    public void What_is_above_the_bar_in_its_last_bits_does_not_exceed_it(double value, bool expected) => Assert.Equal(expected, value.Exceeds(Bar));
}
