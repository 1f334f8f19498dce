using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Samples;

/// <summary>GitLab's indicators of 2022: a real company, large enough to drown a reader.</summary>
public class GitLabTests
{
    private const string Name = "gitlab-2022.yaml";

    [Fact]
    public void Credits_the_source() =>
        Assert.Contains("GitLab", string.Concat(File.ReadLines(Sample.PathOf(Name)).Take(3)), StringComparison.Ordinal);

    [Fact]
    public void Names_the_licence() =>
        Assert.Contains("CC BY-SA 4.0", string.Concat(File.ReadLines(Sample.PathOf(Name)).Take(3)), StringComparison.Ordinal);

    [Fact]
    public void Quality_and_community_relations_chase_the_same_contributors_to_different_targets()
    {
        var chased = Assert.Single(Sample.Findings(Name, RuleIds.DuplicateObjective, "wider-contributors"));
        var differing = Assert.Single(Sample.Findings(Name, RuleIds.InconsistentDefinition, "wider-contributors"));

        Assert.Equal(["community-relations", "quality"], chased.DepartmentIds());
        Assert.Equal(["community-relations", "quality"], differing.DepartmentIds());
        Assert.Equal(["Above 150 contributors per month", "Above 120 contributors per month"], differing.Objectives.Select(o => o.Target!.Text));
    }

    [Fact]
    public void Engineering_departments_compete_for_the_same_hours()
    {
        var finding = Assert.Single(Sample.Findings(Name, RuleIds.CompetingForResource, "engineering-capacity"));

        Assert.True(finding.Severity >= Severity.Warning);
        Assert.Subset(finding.DepartmentIds().ToHashSet(), new HashSet<string> { "development", "quality", "security", "ux" });
    }

    [Fact]
    public void Quality_answers_for_bugs_that_development_mends()
    {
        var finding = Assert.Single(Sample.Findings(Name, RuleIds.UncoveredDependency, "open-bug-age"), f => f.Departments[0].Id == "quality");

        Assert.Equal("development", finding.Departments[1].Id);
    }

    [Fact]
    public void Averages_of_its_departments_are_not_added_up() =>
        Assert.DoesNotContain(Sample.Analyze(Name).Findings, f => f.RuleId == RuleIds.TargetsDontAddUp);

    [Fact]
    public void Low_pay_regions_narrow_the_choice_of_recruiters() =>
        Assert.Contains(
            Sample.Findings(Name, RuleIds.PursuitHarmsAnother, "new-hire-location-factor"),
            f => f.Departments[0].Id == "engineering" && f.Departments[1].Id == "talent-acquisition" && f.Objectives[1].Metric.Key == "hires");

    [Theory]
    [InlineData("staff-retention")]
    [InlineData("merge-request-rate")]
    [InlineData("documentation-updates")]
    [InlineData("location-factor")]
    [InlineData("new-hire-location-factor")]
    [InlineData("promotion-rate")]
    [InlineData("budget-overrun")]
    [InlineData("bonus-rate")]
    [InlineData("vacancy-age")]
    public void A_figure_of_ones_own_people_is_not_one_metric_that_all_chase(string metric)
    {
        var kpis = Sample.Analyze(Name).Analysis.Resolved.Kpis.Where(k => k.Metric.Key == metric).ToArray();

        Assert.True(kpis.Length >= 4, $"{kpis.Length}");
        Assert.All(kpis.Where(k => k.Department.Id != "people-success"), k => Assert.Equal(k.Department, k.Metric.Department));
        Assert.Empty(Sample.Findings(Name, RuleIds.DuplicateObjective, metric));
        Assert.Empty(Sample.Findings(Name, RuleIds.InconsistentDefinition, metric));
    }

    [Fact]
    public void People_success_measures_everyone() =>
        Assert.All(
            Sample.Analyze(Name).Analysis.Resolved.Kpis.Where(k => k.Department.Id == "people-success" && k.Metric.Key is "staff-retention" or "promotion-rate" or "bonus-rate"),
            k => Assert.Null(k.Metric.Department));

    // Each line was read by people: what the indicator measures, and which metric of the catalogue, if any, is that.
    [Fact]
    public void Recognises_each_indicator_as_what_it_is()
    {
        var expected = File.ReadAllLines(Repository.PathOf("tests", "KpiAlignment.Tests", "TestData", "Samples", "gitlab-2022-metrics.txt"));
        var actual = Sample.Analyze(Name).Analysis.Resolved.Kpis
            .Select(k => $"{k.Department.Name} | {k.Kpi.Name} | {(k.Metric.IsInCatalog ? k.Metric.Key : "-")} | {k.Direction?.ToString() ?? "-"}");

        Assert.Equal(expected, actual);
    }

    [Fact]
    public void The_top_ten_do_not_repeat_themselves()
    {
        var top = Sample.Analyze(Name).Findings.Take(10).ToArray();

        Assert.Equal(10, top.Select(f => (f.RuleId, f.Metric, string.Join(',', f.DepartmentIds()))).Distinct().Count());
        Assert.True(top.Select(f => f.RuleId).Distinct().Count() >= 4);
    }
}
