using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Progress;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;
using KpiAlignment.Tests.Properties;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Reporting.Html;

public class HtmlReportWriterTests
{
    public static TheoryData<string, string> Samples { get; } = InBothLanguages();

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_finding_to_act_on_is_told(string sample, string language)
    {
        var (report, culture) = (Sample.Analyze(sample), CultureInfo.GetCultureInfo(language));
        var names = new FindingNames(culture, report.Rules);
        var page = HtmlPage.Of(report, language).Words;

        Assert.All(report.Findings.Where(f => f.Severity >= Severity.Warning), f => Assert.True(
            page.Contains(f.Message.In(culture), StringComparison.Ordinal) || page.Contains(names.InShort(f), StringComparison.Ordinal), f.Identity));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_proposal_is_told_with_its_number(string sample, string language)
    {
        var (report, culture) = (Sample.Analyze(sample), CultureInfo.GetCultureInfo(language));
        var page = HtmlPage.Of(report, language);

        Assert.All(report.Proposals.Select((p, at) => (Proposal: p, Number: at + 1)), p =>
            Assert.Contains(p.Proposal.Message.In(culture), page.Document.GetElementById($"proposal-{p.Number}")!.TextContent, StringComparison.Ordinal));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Every_link_leads_somewhere_and_no_two_places_share_a_name(string sample, string language)
    {
        var page = HtmlPage.Of(Sample.Analyze(sample), language);
        var ids = page.All("[id]").Select(e => e.Id!).ToArray();
        var links = page.All("a").Select(a => a.GetAttribute("href")!).Concat(page.All("[aria-labelledby], [aria-describedby]").Select(e => $"#{e.GetAttribute("aria-labelledby") ?? e.GetAttribute("aria-describedby")}"));

        Assert.Distinct(ids);
        Assert.All(links, link => Assert.Contains(link[1..], ids));
        Assert.All(page.All("label[for]"), label => Assert.Contains(label.GetAttribute("for"), ids));
    }

    [Theory]
    [MemberData(nameof(Samples))]
    public void Who_hears_the_page_is_told_as_much(string sample, string language)
    {
        var page = HtmlPage.Of(Sample.Analyze(sample), language);

        Assert.Equal(language, page.Document.DocumentElement.GetAttribute("lang"));
        Assert.Single(page.All("h1"));
        Assert.Single(page.All("main"));
        Assert.All(page.All("section"), s => Assert.Equal("H2", page.Document.GetElementById(s.GetAttribute("aria-labelledby")!)!.TagName));
        Assert.All(page.All("th"), th => Assert.Contains(th.GetAttribute("scope"), new[] { "col", "row" }));
        Assert.All(page.All("table"), table => Assert.NotEqual("", table.QuerySelector("caption")!.TextContent));
        Assert.All(page.All("svg"), svg => Assert.True(svg.GetAttribute("aria-hidden") == "true" || svg.HasAttribute("aria-label")));
    }

    [Fact]
    public void The_same_content_gives_the_same_page() =>
        Assert.Equal(HtmlPage.Of(Sample.Analyze("manufacturer.yaml")).Text, HtmlPage.Of(Sample.Analyze("manufacturer.yaml")).Text);

    [Fact]
    public void What_has_changed_is_told_where_there_is_an_earlier_version()
    {
        var (before, after) = (WorkedExample.Organization, WorkedExample.Organization with { Departments = [.. WorkedExample.Organization.Departments.Skip(1)] });
        var comparison = ReportComparison.Compare(Analyses.Report(before), Analyses.Report(after));
        var page = HtmlPage.Of(new ReportContent { Report = comparison.After, Comparison = comparison });

        Assert.NotEmpty(comparison.Gone);
        Assert.All(comparison.Gone.Where(f => f.Severity >= Severity.Warning), f =>
            Assert.Contains(new FindingNames(CultureInfo.InvariantCulture, comparison.Before.Rules).InShort(f), page.Document.GetElementById("trend")!.TextContent, StringComparison.Ordinal));
        Assert.Null(HtmlPage.Of(comparison.After).Document.GetElementById("trend"));
    }

    [Fact]
    public void Files_that_cannot_be_used_give_a_page_that_says_why()
    {
        var loaded = OrganizationLoader.Parse("organization: X\ndepartments:\n  - name: A\n    parent: \"<b>B</b>\"\n");
        var page = HtmlPage.Of(new ReportContent { Diagnostics = loaded.Diagnostics }, "nl");

        Assert.Null(loaded.Organization);
        Assert.All(loaded.Diagnostics, d => Assert.Contains(d.Message.In(CultureInfo.GetCultureInfo("nl")), page.Words, StringComparison.Ordinal));
        Assert.Empty(page.All("main b"));
    }

    private static TheoryData<string, string> InBothLanguages()
    {
        var data = new TheoryData<string, string>();
        foreach (var name in Sample.Names)
        {
            data.Add(name, "en");
            data.Add(name, "nl");
        }

        return data;
    }
}
