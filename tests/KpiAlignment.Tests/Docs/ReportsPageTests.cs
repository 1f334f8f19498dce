using System.Text.RegularExpressions;
using KpiAlignment.Reporting;

namespace KpiAlignment.Tests.Docs;

/// <summary>Holds <c>docs/reports.md</c> to what is written: a section for each format, with excerpts of the report on its example.</summary>
public partial class ReportsPageTests
{
    private static readonly string Page = Repository.Read("docs/reports.md");

    [Fact]
    public void Every_format_has_its_section() => Assert.Equal(
        ReportWriters.All.Select(w => w.Format).Order(StringComparer.Ordinal),
        Section().Matches(Page).Select(m => m.Groups["format"].Value).Order(StringComparer.Ordinal));

    [Fact]
    public void Excerpts_are_of_the_reports() => Assert.All(
        Section().Matches(Page).Where(m => m.Groups["format"].Value is not ("json" or "html")),
        section =>
        {
            var excerpt = Block().Match(section.Groups["text"].Value).Groups["text"].Value;
            var report = Repository.Read($"tests/KpiAlignment.Tests/TestData/Reporting/example.{section.Groups["format"].Value}");
            Assert.NotEqual("", excerpt);
            Assert.All(Cut().Split(excerpt), part => Assert.Contains(part, report, StringComparison.Ordinal));
        });

    [GeneratedRegex(@"^## `(?<format>\w+)`.*?\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^~~~\w*\n(?<text>.*?)^~~~$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *…\n", RegexOptions.Multiline)]
    private static partial Regex Cut();
}
