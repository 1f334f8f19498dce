using System.Globalization;
using FsCheck;
using KpiAlignment.Model;
using KpiAlignment.Tests.Properties;

namespace KpiAlignment.Tests.Reporting.Html;

/// <summary>Whatever names say, they are only read.</summary>
public class HostileNamesTests
{
    private static readonly string plain = ElementsOf("plain", "other");

    [Holds]
    public void A_name_is_never_markup(NonNull<string> name, NonNull<string> other) =>
        Assert.Equal(plain, ElementsOf(name.Get, other.Get));

    [Theory]
    [InlineData("</script><script>alert(1)</script>")]
    [InlineData("<!--<script>")]
    [InlineData("--><img src=x onerror=alert(1)>")]
    [InlineData("\"' onmouseover='alert(1)' x=\"")]
    [InlineData("</title></style></textarea><svg/onload=alert(1)>")]
    [InlineData("&lt;b&gt; &#60;b> {0} {99} ]]>")]
    [InlineData("\u202Egnp\u2066\u200B\u0000\u001B[31m\u009B\uD800")]
    public void What_would_be_markup_is_text(string name) => Assert.Equal(plain, ElementsOf(name, $"other {name}"));

    [Fact]
    public void Nothing_hides_or_turns_what_is_read()
    {
        var page = PageOf("Mar\u202Egnitek\u001B", "Sa\u2066les\uFEFF").Text;

        Assert.DoesNotContain(page.EnumerateRunes(), r => r.Value != '\n' && CharUnicodeInfo.GetUnicodeCategory(r.Value)
            is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator);
        Assert.Contains(@"Mar\u202Egnitek\u001B", page, StringComparison.Ordinal);
    }

    private static string ElementsOf(string first, string second) => string.Join(
        ' ', PageOf(first, second).All("*").Select(e => $"{e.LocalName}[{string.Join(',', e.Attributes.Select(a => a.Name))}]"));

    // Ids are given, so that the order is the same whatever the names are.
    private static HtmlPage PageOf(string first, string second) => HtmlPage.Of(Analyses.Report(new Organization
    {
        Name = first,
        Mission = second,
        Goals = [new Goal { Name = $"Goal {first}", Id = "goal", Metric = $"Goal {first}", Direction = Direction.Increase }],
        Departments =
        [
            new Department { Name = $"A {first}", Id = "a", Kpis = [new Kpi { Name = $"X {first}", Id = "x", Direction = Direction.Increase }] },
            new Department { Name = $"B {second}", Id = "b", Kpis = [new Kpi { Name = $"Y {second}", Id = "y", Direction = Direction.Increase }] },
        ],
        Influences =
        [
            WorkedExample.Influence($"X {first}", -.8, $"Y {second}"),
            WorkedExample.Influence($"X {first}", .5, $"Goal {first}"),
            WorkedExample.Influence($"Y {second}", .5, $"Goal {first}"),
        ],
    }));
}
