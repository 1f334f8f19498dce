using System.Globalization;
using System.Text.Json;
using System.Text.Json.Nodes;
using Json.Schema;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Progress;
using KpiAlignment.Reporting;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Reporting.Sarif;

public class SarifReportWriterTests
{
    private static readonly JsonSchema schema = ReadSchema();

    public static TheoryData<string> Samples => [.. KpiAlignment.Tests.Samples.Sample.Names];

    [Theory]
    [MemberData(nameof(Samples))]
    public void Is_valid_for_the_samples(string sample) => AssertValid(ReportContents.OfSample(sample));

    [Fact]
    public void Is_valid_for_whatever_there_is_to_tell()
    {
        AssertValid(ReportContents.Example.InDutch());
        AssertValid(ReportContents.OfYaml(ReportContents.Hostile));
        AssertValid(ReportContents.Broken);
        AssertValid(Compared());
        AssertValid(new ReportContent { Report = AlignmentAnalyzer.Default.Analyze(Organizations.Pilot()) });
    }

    [Fact]
    public void The_schema_is_strict() => Assert.False(Evaluate("""{ "version": "2.1.0", "runs": [{ "tool": { "driver": { "name": "x" } }, "results": [{ "level": "error" }] }] }"""));

    [Fact]
    public void A_finding_keeps_its_fingerprint_when_lines_move()
    {
        var moved = ReportContents.OfYaml($"# a line\n\n{Repository.Read(ReportContents.ExampleFile)}", "elsewhere.yaml").InDutch();
        var (before, after) = (Results(ReportContents.Example), Results(moved));

        Assert.Equal(before.Select(Fingerprint), after.Select(Fingerprint));
        Assert.Distinct(before.Select(Fingerprint));
        Assert.NotEqual(Line(before[0]), Line(after[0]));
    }

    [Fact]
    public void A_chain_of_causes_is_a_code_flow_through_the_files()
    {
        var result = Results(ReportContents.Example).First(r => (string?)r["ruleId"] == RuleIds.PursuitHarmsAnother);
        var steps = result["codeFlows"]![0]!["threadFlows"]![0]!["locations"]!.AsArray().Select(l => l!["location"]!).ToArray();

        Assert.Equal(["▲ Crates through the hatch", "→ ▲ Broken bottles: bad for Customer Care"], steps.Select(s => (string?)s["message"]!["text"]));
        Assert.All(steps, s => Assert.Equal(ReportContents.ExampleFile, (string?)s["physicalLocation"]!["artifactLocation"]!["uri"]));
        Assert.Equal(["Customer Care: Broken bottles", "Customer Care: Whole crates"], result["relatedLocations"]!.AsArray().Select(l => (string?)l!["message"]!["text"]));
    }

    // What the catalogue knows stands in no file of the organisation.
    [Fact]
    public void A_code_flow_stays_in_the_files_of_the_organisation() =>
        Assert.DoesNotContain("\"uri\": \"catalog/", ReportContents.OfSample("example.yaml").In("sarif"), StringComparison.Ordinal);

    [Fact]
    public void Rules_bring_their_help_along()
    {
        var run = Run(ReportContents.Example);
        var rules = run["tool"]!["driver"]!["rules"]!.AsArray();

        Assert.Equal(ReportContents.Example.Report!.Findings.Select(f => f.RuleId).Distinct().Order(), rules.Select(r => (string?)r!["id"]));
        Assert.All(rules, r => Assert.Contains("## Why it matters", (string?)r!["help"]!["markdown"], StringComparison.Ordinal));
        Assert.All(rules, r => Assert.DoesNotContain("```", (string?)r!["help"]!["text"], StringComparison.Ordinal));
        Assert.All(run["results"]!.AsArray(), r => Assert.Equal((string?)r!["ruleId"], (string?)rules[(int)r["ruleIndex"]!]!["id"]));
    }

    [Fact]
    public void What_it_says_and_its_help_are_in_the_language_of_the_report()
    {
        var rules = Run(ReportContents.Example with { Culture = CultureInfo.GetCultureInfo("nl") })["tool"]!["driver"]!["rules"]!.AsArray();
        var broken = Run(ReportContents.Broken with { Culture = CultureInfo.GetCultureInfo("nl") });

        Assert.All(rules, r => Assert.Contains("## Waarom het ertoe doet", (string?)r!["help"]!["markdown"], StringComparison.Ordinal));
        Assert.Contains("kent geen sleutel", (string?)broken["results"]![1]!["message"]!["text"], StringComparison.Ordinal);
        Assert.Contains("Een sleutel is hier niet bekend.", broken["tool"]!["driver"]!["rules"]!.ToJsonString(new() { Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping }), StringComparison.Ordinal);
    }

    [Fact]
    public void Against_an_earlier_report_results_say_what_has_become_of_them() => Assert.Equal(
        ["absent", "new", "unchanged", "updated"],
        Results(Compared()).Select(r => (string?)r["baselineState"]).Distinct().Order());

    [Fact]
    public void What_the_loader_says_are_results_of_a_run_that_failed()
    {
        var run = Run(ReportContents.Broken);

        Assert.False((bool)run["invocations"]![0]!["executionSuccessful"]!);
        Assert.Equal(["KPA022", "KPA020"], run["results"]!.AsArray().Select(r => (string?)r!["ruleId"]));
    }

    [Theory]
    [InlineData("a folder/ö:%.yaml", "a%20folder/%C3%B6%3A%25.yaml", "%SRCROOT%")]
    [InlineData("../x.yaml", "../x.yaml", null)]
    [InlineData("/srv/x y.yaml", "file:///srv/x%20y.yaml", null)]
    public void Files_are_URIs_relative_to_where_they_were_named(string file, string uri, string? root)
    {
        var artifact = Results(ReportContents.OfYaml(Repository.Read(ReportContents.ExampleFile), file))[0]["locations"]![0]!["physicalLocation"]!["artifactLocation"]!;

        Assert.Equal((uri, root), ((string?)artifact["uri"], (string?)artifact["uriBaseId"]));
    }

    [Fact]
    public void Messages_hold_neither_links_nor_placeholders()
    {
        var messages = Results(ReportContents.OfYaml(ReportContents.Hostile)).Select(r => (string)r["message"]!["text"]!).ToArray();

        Assert.Contains(messages, m => m.Contains("[link] (javascript", StringComparison.Ordinal));
        Assert.DoesNotContain(messages, m => m.Contains("](", StringComparison.Ordinal));
    }

    [Fact]
    public void What_is_accepted_is_suppressed_with_its_reason()
    {
        var content = ReportContents.Accepting("KPA102, KPA103, KPA304", "agreed {until May}");

        var suppressed = Results(content).Where(r => r["suppressions"] is not null).ToArray();

        AssertValid(content);
        Assert.Equal(content.Report!.Suppressed.Count, suppressed.Length);
        Assert.NotEmpty(suppressed);
        Assert.All(suppressed, s => Assert.Equal(("inSource", "agreed {{until May}}"), ((string?)s["suppressions"]![0]!["kind"], (string?)s["suppressions"]![0]!["justification"])));
    }

    private static ReportContent Compared()
    {
        var before = ReportContents.OfYaml(Repository.Read(ReportContents.ExampleFile)
            .Replace("strength: strong\n    because: haste", "strength: 0.3\n    because: haste", StringComparison.Ordinal)
            .Replace("    deliverable: Crates for the round", "    deliverable: Crates for the round\n  - from: Drivers\n    to: Warehouse\n    deliverable: Empty crates", StringComparison.Ordinal)
            .Replace("scope: individual", "scope: team", StringComparison.Ordinal));
        return ReportContents.Example with { Comparison = ReportComparison.Compare(before.Report!, ReportContents.Example.Report!) };
    }

    private static string Fingerprint(JsonNode result) => (string)result["partialFingerprints"]!["primaryLocationLineHash"]!;

    private static int Line(JsonNode result) => (int)result["locations"]![0]!["physicalLocation"]!["region"]!["startLine"]!;

    private static JsonNode[] Results(ReportContent content) => [.. Run(content)["results"]!.AsArray().Select(r => r!)];

    private static JsonNode Run(ReportContent content) => JsonNode.Parse(content.In("sarif"))!["runs"]![0]!;

    private static void AssertValid(ReportContent content) => Assert.True(Evaluate(content.In("sarif")));

    private static bool Evaluate(string json) => schema.Evaluate(JsonDocument.Parse(json).RootElement).IsValid;

    // The validator starts with draft 6; of what changed since draft 4 this schema uses the names only.
    private static JsonSchema ReadSchema() => JsonSchema.FromText(Repository.Read("tests/KpiAlignment.Tests/TestData/Schemas/sarif-2.1.0-rtm.5.json")
        .Replace("http://json-schema.org/draft-04/schema#", "http://json-schema.org/draft-07/schema#", StringComparison.Ordinal)
        .Replace("\"id\": \"https://", "\"$id\": \"https://", StringComparison.Ordinal));
}
