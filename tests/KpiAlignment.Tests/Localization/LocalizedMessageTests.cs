using System.Globalization;
using KpiAlignment.Localization;

namespace KpiAlignment.Tests.Localization;

public class LocalizedMessageTests
{
    private static readonly LocalizedText Format = new("{0} of {1:0.0}", "{0} van {1:0.0}");

    [Theory]
    [InlineData("en", "more of 1.5")]
    [InlineData("nl", "meer van 1,5")]
    [InlineData("fr", "more of 1,5")] // in English, its numbers as the reader writes them
    public void Is_put_into_the_language_with_all_that_goes_into_it(string culture, string expected) =>
        Assert.Equal(expected, new LocalizedMessage(Format, [new LocalizedText("more", "meer"), 1.5]).In(CultureInfo.GetCultureInfo(culture)));

    [Fact]
    public void Equals_what_says_the_same_of_the_same()
    {
        var message = new LocalizedMessage(Format, ["a", 1.5]);

        Assert.Equal(message, new LocalizedMessage(new LocalizedText(Format.English, Format.Dutch), new List<object> { "a", 1.5 }));
        Assert.Equal(message.GetHashCode(), new LocalizedMessage(Format, ["a", 1.5]).GetHashCode());
        Assert.NotEqual(message, new LocalizedMessage(Format, ["a", 2.5]));
        Assert.NotEqual(message, new LocalizedMessage(Format, ["a"]));
        Assert.NotEqual(message, new LocalizedMessage(new LocalizedText("{0}"), ["a", 1.5]));
    }

    [Fact]
    public void What_it_was_made_of_can_change()
    {
        var arguments = new List<object> { "a", 1.5 };
        var message = new LocalizedMessage(Format, arguments);
        arguments[0] = "b";

        Assert.Equal("a of 1.5", message.ToString());
    }
}
