using System.Globalization;
using System.Reflection;
using KpiAlignment.Loading;
using KpiAlignment.Reporting.Help;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Reporting.Help;

public class HelpPagesTests
{
    private static readonly CultureInfo English = CultureInfo.InvariantCulture;
    private static readonly CultureInfo Dutch = CultureInfo.GetCultureInfo("nl");

    [Theory]
    [InlineData("en")]
    [InlineData("nl-BE")]
    public void Every_rule_and_every_diagnostic_has_its_page(string language) => Assert.Equal(
        Constants(typeof(DiagnosticIds)).Concat(Constants(typeof(RuleIds))).Order(),
        HelpPages.All(CultureInfo.GetCultureInfo(language)).Select(p => (p.Id, p.Name)));

    [Fact]
    public void A_page_is_that_of_the_documentation()
    {
        var page = HelpPages.Find(RuleIds.TugOfWar, English)!;

        Assert.StartsWith("## What it finds\n\nA lever that no KPI measures", page.Markdown, StringComparison.Ordinal);
        Assert.Equal("For a lever whose level is set by law or by contract, and so is nobody's to pull.", page.Section("When to turn it off"));
        Assert.Null(page.Section("When to turn"));
        Assert.Null(HelpPages.Find("X1", English));
        Assert.StartsWith("Voor een hefboom waarvan wet of contract het niveau bepaalt", HelpPages.Find(RuleIds.TugOfWar, Dutch)!.Section("Wanneer uitzetten"), StringComparison.Ordinal);
    }

    // Where a page is quoted, the files that it leads to are elsewhere.
    [Fact]
    public void Links_lead_to_the_web_or_are_text() => Assert.All(HelpPages.All(English).Concat(HelpPages.All(Dutch)), p => Assert.DoesNotContain(".md", p.Markdown, StringComparison.Ordinal));

    private static IEnumerable<(string, string)> Constants(Type ids) =>
        ids.GetFields(BindingFlags.Public | BindingFlags.Static).Select(f => ((string)f.GetRawConstantValue()!, f.Name));
}
