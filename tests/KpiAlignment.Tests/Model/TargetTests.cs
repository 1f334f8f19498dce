using KpiAlignment.Model;

namespace KpiAlignment.Tests.Model;

public class TargetTests
{
    [Theory]
    [InlineData("50", 50)]
    [InlineData("at or below 50 days", 50)]
    [InlineData("95%", 95)] // in the unit of the objective, a percentage as written
    [InlineData("99.95%", 99.95)]
    [InlineData("-10%", -10)]
    [InlineData(".5", .5)]
    [InlineData("€ 1,5 mln", 1.5)] // one or two digits after the comma: a decimal comma
    [InlineData("12,50", 12.5)]
    [InlineData("1,000", 1000)] // three: thousands
    [InlineData("1.000.000 stuks", 1_000_000)]
    [InlineData("€ 1.250,50", 1250.5)]
    [InlineData("99.999%", 99.999)]
    [InlineData("1,234,567.5", 1234567.5)]
    [InlineData("1e3", 1000)]
    [InlineData("between 10 and 20", 10)] // the first number counts
    public void Its_number_is_the_first_in_the_text(string text, double expected)
    {
        var target = Target.Parse(text);

        Assert.Equal(expected, target.Value);
        Assert.Equal(text, target.Text);
    }

    [Theory]
    [InlineData("")]
    [InlineData("green")]
    [InlineData("as low as can be")]
    [InlineData("1e999")] // beyond every number
    public void Has_no_number(string text) => Assert.Null(Target.Parse(text).Value);

    [Theory]
    [InlineData(1200, "1200")]
    [InlineData(.5, "0.5")]
    [InlineData(-3, "-3")]
    public void A_number_is_a_target(double value, string text)
    {
        Target target = value;

        Assert.Equal(new Target(text, value), target);
        Assert.Equal(text, target.ToString());
    }

    [Fact]
    public void Nothing_is_no_target() => Assert.Throws<ArgumentNullException>(() => Target.Parse(null!));
}
