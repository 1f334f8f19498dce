using System.Text.RegularExpressions;
using KpiAlignment.Progress;
using KpiAlignment.Reporting.Markdown;

namespace KpiAlignment.Tests.Reporting.Markdown;

public class MarkdownReportWriterTests
{
    [Theory]
    [InlineData("Leads", "Leads")]
    [InlineData("a|b", @"a\|b")]
    [InlineData("*a* _b_ `c` ~d~ $e$", @"\*a\* \_b\_ \`c\` \~d\~ \$e\$")]
    [InlineData("[x](y)", @"\[x\](y)")]
    [InlineData("<b>&amp;", "&lt;b&gt;&amp;amp;")]
    [InlineData("@team and a@b.nl", "@&#8203;team and a@&#8203;b.nl")]
    [InlineData("#12, # of leads", @"#&#8203;12, \# of leads")]
    [InlineData("https://example.org", @"https\://example.org")]
    [InlineData("www.example.org", @"www\.example.org")]
    [InlineData(@"C:\x", @"C:\\x")]
    [InlineData("a\nb\u202Ec", @"a b\\u202Ec")]
    [InlineData("- a - b", @"\- a - b")]
    [InlineData("1. a", @"1\. a")]
    [InlineData("2026) a", @"2026\) a")]
    [InlineData("    a", "a")]
    [InlineData("Ratio: 80%, 3.5 → (new)", "Ratio: 80%, 3.5 → (new)")]
    public void Text_of_others_stays_text(string text, string expected) => Assert.Equal(expected, MarkdownText.Of(text));

    [Fact]
    public void Tables_keep_their_columns()
    {
        var rows = ReportContents.OfYaml(ReportContents.Hostile).In("markdown").Split('\n').Where(l => l.StartsWith('|')).ToArray();

        Assert.True(rows.Length > 3);
        Assert.All(rows, r => Assert.Equal(7, Regex.Count(r, @"(?<!\\)\|")));
    }

    [Fact]
    public void Code_is_fenced_in()
    {
        var fences = ReportContents.OfYaml(ReportContents.Hostile).In("markdown").Split('\n').Where(l => l.Contains("```", StringComparison.Ordinal));

        Assert.Equal(["```mermaid", "```"], fences);
    }

    [Fact]
    public void A_large_report_fits_into_a_comment_on_GitHub() => Assert.InRange(ReportContents.OfSample("gitlab-2022.yaml").In("markdown").Length, 1, 65536);

    [Fact]
    public void Tells_what_has_become_of_the_organisation()
    {
        var before = ReportContents.OfYaml(Repository.Read(ReportContents.ExampleFile).Replace("scope: individual", "scope: team", StringComparison.Ordinal)).Report!;
        var text = (ReportContents.Example with { Comparison = ReportComparison.Compare(before, ReportContents.Example.Report!) }).In("markdown");

        Assert.Contains("## Since the earlier version\n", text, StringComparison.Ordinal);
        Assert.Contains("**New** (1)\n\n- ACT Warehouse: Warehouse is rewarded for individual results only (KPA302)\n", text, StringComparison.Ordinal);
    }
}
