using System.Text.Json;
using KpiAlignment.Loading;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Tests.Console;
using KpiAlignment.Tests.Samples;

namespace KpiAlignment.Tests.Reporting.Json;

public class JsonReportWriterTests
{
    public static TheoryData<string> SampleNames { get; } = new(Sample.Names);

    [Theory]
    [MemberData(nameof(SampleNames))]
    public void Everything_that_is_referred_to_is_there(string sample)
    {
        using var document = Report(sample);
        var root = document.RootElement;
        var (departments, kpis, metrics, goals, rules, findings) =
            (Ids(root, "departments"), Ids(root, "kpis"), Ids(root, "metrics"), Ids(root, "goals"), Ids(root, "rules"), Ids(root, "findings"));

        foreach (var finding in root.GetProperty("findings").EnumerateArray())
        {
            Assert.Contains(Text(finding, "ruleId"), rules);
            Assert.Subset(departments, Texts(finding, "departments"));
            Assert.Subset(kpis, Texts(finding, "kpis"));
            if (finding.TryGetProperty("metric", out var metric)) Assert.Contains(metric.GetString()!, metrics);
            if (finding.TryGetProperty("goal", out var goal)) Assert.Contains(goal.GetString()!, goals);
            Assert.InRange(finding.GetProperty("strength").GetDouble(), 0, 1);
            Assert.InRange(finding.GetProperty("confidence").GetDouble(), 0, 1);
            foreach (var contention in finding.GetProperty("contentions").EnumerateArray())
            {
                Assert.Contains(Text(contention, "metric"), metrics);
                Assert.Contains(Text(contention, "first"), kpis);
                Assert.Contains(Text(contention, "second"), kpis);
            }

            foreach (var witness in finding.GetProperty("witnesses").EnumerateArray()) AssertConnected(witness, metrics);
        }

        var plan = root.GetProperty("plan");
        Assert.Subset(Ids(root, "proposals"), Texts(plan, "steps"));
        Assert.Subset(Texts(plan, "steps"), Texts(plan.GetProperty("portfolio"), "goals"));
        Assert.Subset(findings, Texts(plan.GetProperty("portfolio"), "resolves"));
        Assert.Subset(findings, Texts(plan.GetProperty("portfolio"), "remains"));
        Assert.All(root.GetProperty("alignments").EnumerateArray(), a => Assert.Subset(departments, new HashSet<string> { Text(a, "first"), Text(a, "second") }));
        foreach (var proposal in root.GetProperty("proposals").EnumerateArray())
        {
            Assert.Subset(departments, Texts(proposal, "departments"));
            if (proposal.TryGetProperty("metric", out var metric)) Assert.Contains(metric.GetString()!, metrics);
            Assert.Subset(findings, Texts(proposal, "resolves"));
            Assert.Subset(findings, Texts(proposal, "eases"));
            Assert.Subset(findings, Texts(proposal, "addresses"));
            Assert.All(proposal.GetProperty("shares").EnumerateArray(), s => Assert.Contains(Text(s, "department"), departments));
            if (proposal.GetProperty("verified").GetBoolean()) Assert.True(proposal.GetProperty("after").GetDouble() < proposal.GetProperty("before").GetDouble());
        }

        Assert.All(root.GetProperty("kpis").EnumerateArray(), k => Assert.Contains(Text(k, "department"), departments));
        Assert.All(root.GetProperty("kpis").EnumerateArray().Concat(root.GetProperty("goals").EnumerateArray()), o => Assert.Contains(Text(o, "metric"), metrics));
    }

    [Fact]
    public void Counts_what_it_holds()
    {
        using var document = Report("gitlab-2022.yaml");
        var root = document.RootElement;
        var severities = root.GetProperty("findings").EnumerateArray().Select(f => Text(f, "severity")).ToLookup(s => s);

        foreach (var (count, severity) in new[] { ("errors", "error"), ("warnings", "warning"), ("infos", "info") })
            Assert.Equal(severities[severity].Count(), root.GetProperty("summary").GetProperty(count).GetInt32());
        Assert.Equal(root.GetProperty("proposals").GetArrayLength(), root.GetProperty("summary").GetProperty("proposals").GetInt32());
        Assert.Equal(root.GetProperty("departments").GetArrayLength(), root.GetProperty("summary").GetProperty("departments").GetInt32());
    }

    [Fact]
    public void Files_are_named_as_they_were_given()
    {
        var full = Sample.PathOf("voorbeeld.yaml");
        var relative = Path.GetRelativePath(Environment.CurrentDirectory, full);

        Assert.Equal(relative.Replace('\\', '/'), FirstFile(relative));
        Assert.Equal(full.Replace('\\', '/'), FirstFile(full));

        static string FirstFile(string path)
        {
            using var document = JsonDocument.Parse(ConsoleRun.Of("analyze", path, "--format", "json").Output);
            return Text(document.RootElement.GetProperty("departments")[0].GetProperty("location"), "file");
        }
    }

    [Fact]
    public void A_KPI_and_a_shared_goal_of_one_name_are_two()
    {
        var loaded = OrganizationLoader.Parse(
            """
            organization: X
            goals: [{ name: Fame, metric: Glory, direction: increase, owners: [A, B] }]
            departments:
              - name: A
                kpis: [{ name: Fame, direction: increase }]
              - name: B
            """);

        using var document = JsonDocument.Parse(Json(AlignmentAnalyzer.Default.Analyze(loaded.Organization!)));

        Assert.Equal(
            [("a/fame", "kpi"), ("a/goal:fame", "sharedGoal"), ("b/goal:fame", "sharedGoal")],
            document.RootElement.GetProperty("kpis").EnumerateArray().Select(k => (Text(k, "id"), Text(k, "kind"))).Order());
    }

    private static void AssertConnected(JsonElement witness, HashSet<string> metrics)
    {
        var (at, strength, sign) = (Text(witness, "from"), 1.0, 1);
        foreach (var step in witness.GetProperty("steps").EnumerateArray())
        {
            Assert.Equal(at, Text(step, "from"));
            at = Text(step, "to");
            Assert.Contains(at, metrics);
            strength *= step.GetProperty("strength").GetDouble();
            sign *= Text(step, "effect") == "increases" ? 1 : -1;
        }

        Assert.Equal(at, Text(witness, "to"));
        Assert.Equal(strength, witness.GetProperty("strength").GetDouble(), 3);
        Assert.Equal(sign > 0 ? "increases" : "decreases", Text(witness, "effect"));
    }

    private static JsonDocument Report(string sample) => JsonDocument.Parse(Json(Sample.Analyze(sample)));

    private static string Json(AlignmentReport report) => new JsonReportWriter().ToText(new ReportContent { Report = report });

    private static HashSet<string> Ids(JsonElement root, string list)
    {
        var ids = root.GetProperty(list).EnumerateArray().Select(e => Text(e, "id")).ToArray();
        Assert.Distinct(ids);
        return [.. ids];
    }

    private static string Text(JsonElement element, string property) => element.GetProperty(property).GetString()!;

    private static HashSet<string> Texts(JsonElement element, string property) => [.. element.GetProperty(property).EnumerateArray().Select(e => e.GetString()!)];
}
