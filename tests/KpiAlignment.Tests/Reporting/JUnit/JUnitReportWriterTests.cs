using System.Xml;
using System.Xml.Linq;
using System.Xml.Schema;
using KpiAlignment.Reporting;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Reporting.JUnit;

public class JUnitReportWriterTests
{
    private static readonly XmlSchemaSet schemas = ReadSchema();

    public static TheoryData<string> Samples => [.. KpiAlignment.Tests.Samples.Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Is_valid_and_complete_for_the_samples(string sample)
    {
        var content = ReportContents.OfSample(sample);
        var tests = Read(content).Descendants("testcase").ToArray();

        Assert.Equal(content.Report!.Findings.Count(f => f.Severity >= Severity.Warning), tests.Count(t => t.Element("failure") is not null));
        Assert.Equal(content.Report.Rules.Select(r => r.Id).Prepend("files"), tests.Select(t => t.Attribute("classname")!.Value).Distinct());
        Assert.Distinct(tests.Select(t => (t.Attribute("classname")!.Value, t.Attribute("name")!.Value)));
    }

    [Fact]
    public void Is_valid_for_whatever_there_is_to_tell()
    {
        Read(ReportContents.Example.InDutch());
        Read(ReportContents.OfYaml(ReportContents.Hostile));
        Read(new ReportContent { Report = AlignmentAnalyzer.Default.Analyze(Organizations.Empty.Department("A\uFFFF\uD800\0", Organizations.Up("x")).Department("B", Organizations.Down("x"))) });
    }

    [Fact]
    public void Counts_what_it_holds()
    {
        var suites = Read(ReportContents.Example);

        Assert.All(suites.DescendantsAndSelf().Where(e => e.Attribute("tests") is not null), e =>
        {
            Assert.Equal(e.Descendants("testcase").Count(), (int)e.Attribute("tests")!);
            Assert.Equal(e.Descendants("failure").Count(), (int)e.Attribute("failures")!);
            Assert.Equal(e.Descendants("error").Count(), (int)e.Attribute("errors")!);
        });
    }

    [Fact]
    public void What_is_accepted_is_skipped_with_its_reason()
    {
        var content = ReportContents.Accepting("KPA102, KPA103, KPA304", "agreed until May");

        var skipped = Read(content).Descendants("skipped").ToArray();

        Assert.Equal(content.Report!.Suppressed.Count, skipped.Length);
        Assert.NotEmpty(skipped);
        Assert.All(skipped, s => Assert.Equal("agreed until May", s.Value));
    }

    [Fact]
    public void Files_that_can_t_be_used_are_errors()
    {
        var tests = Assert.Single(Read(ReportContents.Broken).Elements()).Elements("testcase").ToArray();

        Assert.Equal(ReportContents.Broken.Diagnostics.Count, tests.Length);
        Assert.All(tests, t => Assert.NotNull(t.Element("error")));
    }

    // What a test is called stays, so that a server can tell how it went before.
    [Fact]
    public void Names_hold_no_figures_that_change() =>
        Assert.DoesNotContain(Read(ReportContents.Example).Descendants("testcase"), t => t.Attribute("name")!.Value.Contains('%', StringComparison.Ordinal));

    private static XElement Read(ReportContent content)
    {
        var document = XDocument.Parse(content.In("junit"), LoadOptions.PreserveWhitespace);
        document.Validate(schemas, (_, fault) => Assert.Fail(fault.Message));
        return document.Root!;
    }

    private static XmlSchemaSet ReadSchema()
    {
        var set = new XmlSchemaSet();
        using var reader = XmlReader.Create(Repository.PathOf("tests", "KpiAlignment.Tests", "TestData", "Schemas", "junit-jenkins.xsd"));
        set.Add(null, reader);
        return set;
    }
}
