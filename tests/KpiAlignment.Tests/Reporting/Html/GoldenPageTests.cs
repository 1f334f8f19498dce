using System.Text.RegularExpressions;
using KpiAlignment.Tests.Properties;

namespace KpiAlignment.Tests.Reporting.Html;

public partial class GoldenPageTests
{
    [Theory]
    [InlineData("en")]
    [InlineData("nl")]
    public void The_page_is_as_it_was_looked_at(string language) => Golden.Verify(
        $"tests/KpiAlignment.Tests/TestData/Html/worked-example.{language}.html",
        StyleAndScript().Replace(HtmlPage.Of(Analyses.Report(WorkedExample.Organization), language).Text, "…"));

    // What is only for machines, or stands in the assets, would make every difference long.
    [GeneratedRegex(@"(?<=<style>).*?(?=</style>)|(?<=<script>).*?(?=</script>)|sha256-[^&]+", RegexOptions.Singleline)]
    private static partial Regex StyleAndScript();
}
