using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

namespace KpiAlignment.Tests.Suppressions;

public class SuppressionTests
{
    [Theory]
    [InlineData("  # kpi-alignment: ignore KPA101 -- why\n  - name: Sales", "")]
    [InlineData("  # kpi-alignment: ignore KPA102, KPA101 until 2026-12-31 -- why\n  # and another\n\n  - name: Sales", "")]
    [InlineData("  - name: Sales # kpi-alignment: ignore KPA101 -- why", "")]
    [InlineData("  - name: Sales", " # kpi-alignment: ignore KPA101 -- why")]
    public void What_stands_behind_an_element_or_above_it_is_quiet(string sales, string kpi)
    {
        var report = Analyze(Clash(sales, kpi));

        Assert.DoesNotContain(report.Findings, f => f.RuleId == RuleIds.OppositeObjectives);
        Assert.Equal((RuleIds.OppositeObjectives, "why"), (report.Suppressed.Single().Finding.RuleId, report.Suppressed[0].Suppression!.Reason));
        Assert.Empty(report.Diagnostics);
        Assert.All(report.Proposals, p => Assert.DoesNotContain(p.Resolves, f => f.RuleId == RuleIds.OppositeObjectives));
    }

    [Theory]
    [InlineData("\r\n")]
    [InlineData("\r")]
    public void Lines_may_end_in_any_way(string newLine)
    {
        var text = Clash("  # kpi-alignment: ignore KPA101 -- why\n  # and another\n\n  - name: Sales", "").Replace("\n", newLine, StringComparison.Ordinal);

        Assert.Equal(6, Load(text).Suppressions.Single().Line);
        Assert.Single(Analyze(text).Suppressed);
        Assert.Equal(2, Load($"organization: X{newLine}# kpi-alignment: ignore KPA101 -- why").Suppressions.Single().Line);
    }

    [Fact]
    public void After_its_day_a_finding_is_reported_again()
    {
        var text = Clash("  - name: Sales # kpi-alignment: ignore KPA101 until 2026-11-29 -- why", "");

        Assert.Equal([DiagnosticIds.SuppressionExpired], Analyze(text).Diagnostics.Select(f => f.Id));
        Assert.Contains(Analyze(text).Findings, f => f.RuleId == RuleIds.OppositeObjectives);
    }

    [Theory]
    [InlineData("KPA204")]
    [InlineData("KPA999")]
    public void What_is_not_there_is_reported_as_unused(string rule)
    {
        var report = Analyze(Clash($"  - name: Sales # kpi-alignment: ignore {rule} -- why", ""));

        var fault = Assert.Single(report.Diagnostics);
        Assert.Equal((DiagnosticIds.SuppressionUnused, 3), (fault.Id, fault.Location.Line));
        Assert.Empty(report.Suppressed);
    }

    [Fact]
    public void Within_a_text_it_is_no_comment()
    {
        var loaded = OrganizationLoader.Parse("organization: X\nmission: \"we # kpi-alignment: ignore KPA101 -- why\"\ndepartments: [Sales]\n");

        Assert.Empty(loaded.Organization!.Suppressions);
    }

    [Fact]
    public void A_baseline_keeps_quiet_what_was_there_and_shrinks()
    {
        var (before, after) = (Load(Clash("  - name: Sales", "")), Load(Clash("  - name: Sales", "").Replace("decrease", "increase", StringComparison.Ordinal)));
        var findings = AlignmentAnalyzer.Default.Analyze(before).Findings;
        var baseline = Baseline.TryParse(Baseline.Of(findings).ToJson(), out var fault)!;

        Assert.Null(fault);
        var report = new AlignmentAnalyzer(new AlignmentOptions { Baseline = baseline }).Analyze(before);
        Assert.Empty(report.Findings);
        Assert.Equal(findings.Select(f => f.Identity), report.Suppressed.Select(s => s.Finding.Identity));
        Assert.All(report.Suppressed, s => Assert.Null(s.Suppression));
        var now = AlignmentAnalyzer.Default.Analyze(after).Findings;
        Assert.Equal(now.Count(f => findings.Any(was => was.Identity == f.Identity)), baseline.Shrunk(now).Count);
        Assert.True(baseline.Shrunk(now).Count < baseline.Count);
    }

    [Fact]
    public void What_has_become_more_severe_is_reported_again()
    {
        var finding = AlignmentAnalyzer.Default.Analyze(Load(Clash("  - name: Sales", ""))).Findings.First(f => f.Severity == Severity.Error);

        var baseline = Baseline.Of([finding with { Severity = Severity.Warning }]);

        Assert.False(baseline.Holds(finding));
        Assert.True(baseline.Holds(finding with { Severity = Severity.Info }));
    }

    [Theory]
    [InlineData("", "It is no JSON of this kind, from line 1 on.")]
    [InlineData("{}", "It holds no list of findings; let the analyser write it.")]
    [InlineData("{\"version\":2,\"findings\":[]}", "Its version is 2; this is version 1 of the format. Let the analyser write it anew.")]
    [InlineData("{\"version\":1,\"findings\":[{\"identity\":\"x\",\"severity\":\"bad\"}]}", "'bad' is no severity.")]
    [InlineData("{\"version\":1,\"findings\":[{\"identity\":\"x\",\"severity\":\"9\"}]}", "'9' is no severity.")]
    [InlineData("{\"version\":1,\"findings\":[null]}", "It holds no list of findings; let the analyser write it.")]
    public void A_file_that_is_no_baseline_says_why(string json, string why)
    {
        Assert.Null(Baseline.TryParse(json, out var fault));
        Assert.Equal(why, $"{fault}");
    }

    [Fact]
    public void Half_of_a_character_is_no_JSON()
    {
        Assert.Null(Baseline.TryParse("{\"version\":1,\n\"findings\":[{\"identity\":\"\ud83d\",\"severity\":\"info\"}]}", out var fault));
        Assert.Equal("It is no JSON of this kind, from line 2 on.", $"{fault}");
    }

    private static string Clash(string sales, string kpi) =>
        $"organization: X\ndepartments:\n{sales}\n    kpis:\n      - {{ name: Zorkles, direction: increase }}{kpi}\n  - name: IT\n    kpis:\n      - {{ name: Zorkles, direction: decrease }}\n";

    private static Organization Load(string text) => OrganizationLoader.Parse(text).Organization!;

    private static AlignmentReport Analyze(string text) => new AlignmentAnalyzer(new AlignmentOptions { Today = new DateOnly(2026, 11, 30) }).Analyze(Load(text));
}
