using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Reporting;

namespace KpiAlignment.Tests.Reporting;

/// <summary>What holds for every format.</summary>
public class ReportFormatsTests
{
    public static TheoryData<string> Formats => ReportContents.Formats;

    // JSON has its page with an example of its own; a page for the browser is looked at, not read.
    public static TheoryData<string> ReadFormats { get; } = [.. ReportWriters.All.Select(w => w.Format).Except(["json", "html"])];

    [Fact]
    public void Words_are_short_and_plain_and_each_has_one_writer()
    {
        Assert.All(ReportWriters.All, w => Assert.Matches("^[a-z]+$", w.Format));
        Assert.Distinct(ReportWriters.All.Select(w => w.Format));
    }

    [Theory]
    [MemberData(nameof(ReadFormats))]
    public void Golden_report_is_as_it_was_read_and_judged(string format) =>
        Golden.Verify($"tests/KpiAlignment.Tests/TestData/Reporting/example.{format}", ReportContents.Example.In(format));

    [Fact]
    public void Golden_report_in_Dutch_is_as_it_was_read_and_judged() =>
        Golden.Verify("tests/KpiAlignment.Tests/TestData/Reporting/example.nl.markdown", ReportContents.Example.InDutch().In("markdown"));

    [Theory]
    [MemberData(nameof(Formats))]
    public void The_same_organisation_gives_the_same_bytes(string format)
    {
        var again = AlignmentAnalyzer.Default.Analyze(OrganizationLoader.Parse(Repository.Read(ReportContents.ExampleFile), ReportContents.ExampleFile).Organization!);
        var before = CultureInfo.CurrentCulture;
        CultureInfo.CurrentCulture = CultureInfo.GetCultureInfo("tr-TR");
        try
        {
            Assert.Equal(ReportContents.Example.In(format), new ReportContent { Report = again }.In(format));
        }
        finally
        {
            CultureInfo.CurrentCulture = before;
        }
    }

    // JSON holds both languages; the drawings hold names and figures.
    [Theory]
    [InlineData("markdown", "Wat Warehouse doet voor")]
    [InlineData("sarif", "Wat Warehouse doet voor")]
    [InlineData("junit", "De bestanden zijn bruikbaar")]
    [InlineData("github", "Wat Warehouse doet voor")]
    [InlineData("msbuild", "Wat Warehouse doet voor")]
    public void Speaks_Dutch_to_the_Dutch(string format, string said)
    {
        Assert.Contains(said, ReportContents.Example.InDutch().In(format), StringComparison.Ordinal);
        Assert.DoesNotContain(said, ReportContents.Example.In(format), StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Files_that_can_t_be_used_have_a_report_too(string format)
    {
        var text = ReportContents.Broken.In(format);

        Assert.NotEqual("", text);
        if (format is not ("mermaid" or "dot")) Assert.Contains("KPA022", text, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Nothing_to_report_is_no_fault(string format)
    {
        var report = AlignmentAnalyzer.Default.Analyze(Organizations.Empty);

        Assert.Empty(report.Findings);
        Assert.Equal(format is "github" or "msbuild", new ReportContent { Report = report }.In(format).Length == 0);
    }

    [Theory]
    [MemberData(nameof(Formats))]
    public void Names_are_only_read(string format)
    {
        foreach (var content in new[] { ReportContents.OfYaml(ReportContents.Hostile), ReportContents.Broken })
        {
            Assert.DoesNotContain(
                content.In(format).EnumerateRunes(),
                r => r.Value != '\n' && CharUnicodeInfo.GetUnicodeCategory(r.Value)
                    is UnicodeCategory.Control or UnicodeCategory.Format or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator or UnicodeCategory.Surrogate);
        }
    }

    [Theory]
    [InlineData("github", "::", 2)]
    [InlineData("msbuild", ": ", 2)]
    public void What_is_said_in_lines_keeps_to_its_lines(string format, string separator, int parts)
    {
        var content = ReportContents.OfYaml(ReportContents.Hostile);
        var lines = content.In(format).TrimEnd('\n').Split('\n');

        Assert.Equal(content.Report!.Findings.Count, lines.Length);
        Assert.All(lines, l => Assert.True(l.Split(separator).Length >= parts, l));
    }

    [Fact]
    public void Workflow_commands_escape_what_they_need_for_themselves()
    {
        var error = ReportContents.Broken.In("github").Split('\n')[0];

        Assert.StartsWith("::error file=a folder/or%3Aganization.yaml,line=2,col=14,title=KPA022::", error, StringComparison.Ordinal);
        Assert.All(
            ReportContents.OfYaml(ReportContents.Hostile).In("github").TrimEnd('\n').Split('\n'),
            l => Assert.Matches("^::(error|warning|notice) file=[^:,]+,line=[0-9]+,col=[0-9]+,title=[^:,]+::[^\n]+$", l));
        Assert.Contains("Bonus %250A", ReportContents.OfYaml(ReportContents.Hostile).In("github"), StringComparison.Ordinal);
    }

    [Fact]
    public void Lines_for_MSBuild_are_of_its_form() => Assert.All(
        ReportContents.Example.In("msbuild").TrimEnd('\n').Split('\n'),
        l => Assert.Matches(@"^docs/reports\.example\.yaml\([0-9]+,[0-9]+\): (error|warning|info) KPA[0-9]{3}: .+$", l));

    [Fact]
    public void A_model_built_in_code_has_no_place_to_name()
    {
        var content = new ReportContent { Report = AlignmentAnalyzer.Default.Analyze(Organizations.Pilot()) };

        Assert.StartsWith("kpi-alignment : ", content.In("msbuild"), StringComparison.Ordinal);
        Assert.Matches("^::(error|warning|notice) title=", content.In("github"));
    }
}
