using System.Reflection;
using System.Text.Json;
using System.Text.RegularExpressions;
using KpiAlignment.Analysis;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Resolution;

namespace KpiAlignment.Tests.Reporting.Json;

/// <summary>Holds <c>docs/json-report.md</c> to the contract: a section for each kind of object, a row for each property.</summary>
public partial class JsonReportPageTests
{
    private static readonly string Page = Repository.Read("docs/json-report.md");

    public static TheoryData<string> Objects { get; } = new(Records().Select(r => r.Name).Order());

    [Theory]
    [MemberData(nameof(Objects))]
    public void Describes_every_property_and_none_that_is_not_there(string name)
    {
        var record = Records().Single(r => r.Name == name);
        var expected = record.GetProperties(BindingFlags.Public | BindingFlags.Instance).Select(p => JsonNamingPolicy.CamelCase.ConvertName(p.Name));

        var section = Regex.Match(Page, $@"^## {Heading(record)}\n(?<text>.*?)(?=^## |\z)", RegexOptions.Multiline | RegexOptions.Singleline);

        Assert.True(section.Success, $"There is no section '{Heading(record)}'.");
        Assert.Equal(expected, Row().Matches(section.Groups["text"].Value).Select(r => r.Groups["name"].Value));
    }

    [Fact]
    public void Names_the_version() => Assert.Contains($"This is version {JsonReportWriter.Version}.", Page, StringComparison.Ordinal);

    // Kinds, evidence and the like come from enumerations; the page lists their words.
    [Theory]
    [InlineData(typeof(ContentionKind))]
    [InlineData(typeof(Direction))]
    [InlineData(typeof(DirectionBasis))]
    [InlineData(typeof(Evidence))]
    [InlineData(typeof(ProposalKind))]
    public void Lists_the_words_of(Type words) => Assert.All(
        Enum.GetNames(words),
        word => Assert.Contains($"`{JsonNamingPolicy.CamelCase.ConvertName(word)}`", Page, StringComparison.Ordinal));

    [Fact]
    public void Golden_example_is_what_is_written()
    {
        const string File = "docs/json-report.example.yaml";
        var loaded = OrganizationLoader.Parse(Repository.Read(File), File);

        Golden.Verify("docs/json-report.example.json", new JsonReportWriter().ToText(new ReportContent { Report = AlignmentAnalyzer.Default.Analyze(loaded.Organization!), Diagnostics = loaded.Diagnostics }) + "\n");
    }

    private static IEnumerable<Type> Records() => typeof(JsonReportWriter).Assembly.GetTypes()
        .Where(t => t.Namespace == typeof(JsonReportWriter).Namespace && (t == typeof(ReportDocument) || t.Name.EndsWith("Object", StringComparison.Ordinal)));

    private static string Heading(Type record) =>
        record == typeof(ReportDocument) ? "The document" : record.Name[..^"Object".Length];

    [GeneratedRegex(@"^\| `(?<name>[a-zA-Z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
