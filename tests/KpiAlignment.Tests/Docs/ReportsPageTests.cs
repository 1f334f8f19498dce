using System.Globalization;
using System.Text.RegularExpressions;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Markdown;
using KpiAlignment.Tests.Reporting;

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
    public void The_table_names_every_format() => Assert.Equal(
        ReportWriters.All.Select(w => w.Format),
        Row().Matches(Page).Select(m => m.Groups["format"].Value));

    [Fact]
    public void The_program_in_it_is_the_one_that_runs_here()
    {
        var (report, loaded) = (ReportContents.Example.Report!, ReportContents.Example);
        // docs: program
        var content = new ReportContent { Report = report, Diagnostics = loaded.Diagnostics, Culture = CultureInfo.GetCultureInfo("nl") };
        var text = new MarkdownReportWriter().ToText(content);
        // docs: end

        Assert.Equal(Repository.Read("tests/KpiAlignment.Tests/TestData/Reporting/example.nl.markdown"), text);
        var program = Repository.Read("tests/KpiAlignment.Tests/Docs/ReportsPageTests.cs").Split("// docs: program\n")[1].Split("        // docs: end")[0];
        Assert.Contains($"```csharp\n{program.Replace("        ", "", StringComparison.Ordinal)}```\n", Page, StringComparison.Ordinal);
    }

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

    [GeneratedRegex(@"^## `(?<format>\w+)`.*?\n(?<text>.*?)(?=^## `|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Section();

    [GeneratedRegex(@"^\| \[`(?<format>\w+)`\]", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex(@"^~~~\w*\n(?<text>.*?)^~~~$", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Block();

    [GeneratedRegex(@"^ *…\n", RegexOptions.Multiline)]
    private static partial Regex Cut();
}
