using KpiAlignment.Model;

namespace KpiAlignment.Tests.Model;

public class SlugTests
{
    [Theory]
    [InlineData("Aantal leads (NL)", "aantal-leads-nl")]
    [InlineData("Time-to-market", "time-to-market")]
    [InlineData("  --A  b!! ", "a-b")] // what separates stands between, not around
    [InlineData("R&D", "r-d")]
    [InlineData("UX/Debt", "ux-debt")]
    [InlineData("100% SLA", "100-sla")]
    [InlineData("Café Zürich", "cafe-zurich")]
    [InlineData("cafe\u0301", "cafe")] // the accent as a character of its own
    [InlineData("Größe", "große")] // a letter, no letter with a mark
    [InlineData("İstanbul", "istanbul")]
    [InlineData("Отдел продаж", "отдел-продаж")]
    [InlineData("a😀b", "a-b")]
    [InlineData("a\uD800b", "a-b")] // half a character
    [InlineData("", "")]
    [InlineData("!?", "")]
    public void Of_a_name(string name, string slug) => Assert.Equal(slug, Slug.Of(name));

    [Fact]
    public void Nothing_has_no_slug() => Assert.Throws<ArgumentNullException>(() => Slug.Of(null!));
}
