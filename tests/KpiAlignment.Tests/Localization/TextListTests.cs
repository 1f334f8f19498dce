using System.Globalization;
using KpiAlignment.Localization;

namespace KpiAlignment.Tests.Localization;

public class TextListTests
{
    [Theory]
    [InlineData(new string[0], "", "")]
    [InlineData(new[] { "A" }, "A", "A")]
    [InlineData(new[] { "A", "B" }, "A and B", "A en B")]
    [InlineData(new[] { "A", "B", "C" }, "A, B and C", "A, B en C")]
    public void Reads_as_a_sentence_has_it(string[] items, string english, string dutch)
    {
        var list = TextList.And(items);

        Assert.Equal(english, list.English);
        Assert.Equal(dutch, list.In(CultureInfo.GetCultureInfo("nl")));
    }

    [Fact]
    public void Puts_its_items_into_the_language_too() =>
        Assert.Equal("omzet en Deals", TextList.And([new LocalizedText("revenue", "omzet"), new LocalizedText("Deals")]).In(CultureInfo.GetCultureInfo("nl")));
}
