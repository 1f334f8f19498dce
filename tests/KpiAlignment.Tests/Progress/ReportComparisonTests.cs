using KpiAlignment.Model;
using KpiAlignment.Progress;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Progress;

public class ReportComparisonTests
{
    private static readonly Organization before = Empty
        .Department("A", Up("x")).Department("B", Down("x")) with
    {
        Surveys = [Survey(2024, 5), Survey(2025, 6)],
        Projects = [new Project { Name = "P", Members = ["A", "B"], PlannedWeeks = 10, ActualWeeks = 15 }],
    };

    [Fact]
    public void Nothing_has_changed_between_an_organisation_and_itself()
    {
        var same = Compare(before, before);

        Assert.Empty(same.Gone.Concat(same.New));
        Assert.Empty(same.Worse.Concat(same.Better));
        Assert.Equal(same.After.Findings.Count, same.Unchanged);
        Assert.Equal(0, same.ScoreChange);
    }

    [Fact]
    public void What_one_way_is_gone_the_other_way_is_new()
    {
        var after = before with { Departments = before.Departments.Select(d => d with { Kpis = [Up("x")] }).ToValueList() };

        var (there, back) = (Compare(before, after), Compare(after, before));

        Assert.Contains(there.Gone, f => f.RuleId == RuleIds.OppositeObjectives);
        Assert.Equal(there.Gone.Select(f => f.Identity), back.New.Select(f => f.Identity));
        Assert.Equal(there.New.Select(f => f.Identity), back.Gone.Select(f => f.Identity));
        Assert.True(there.ScoreChange > 0);
        Assert.Equal(there.ScoreChange, -back.ScoreChange);
    }

    [Fact]
    public void Weaker_is_better_and_the_last_years_are_compared()
    {
        var after = before with
        {
            Departments = before.Departments.Select(d => d.Name == "A" ? d with { Kpis = [Up("x") with { Weight = 1 }, Up("y") with { Weight = 2 }] } : d).ToValueList(),
            Surveys = before.Surveys.Add(Survey(2026, 7.5)),
            Projects = before.Projects.Add(new Project { Name = "Q", Members = ["A", "B"], PlannedWeeks = 10, ActualWeeks = 11 }),
        };

        var comparison = Compare(before, after);

        var better = Assert.Single(comparison.Better, c => c.After.RuleId == RuleIds.OppositeObjectives);
        Assert.Equal((1, 0.5), (better.Before.Strength, better.After.Strength));
        var trend = Assert.Single(comparison.Surveys);
        Assert.Equal((2025, 6, 2026, 7.5), (trend.BeforeYear, trend.Before, trend.AfterYear, trend.After));
        Assert.Equal(1.5, comparison.LeadTimeBefore!.Value, 6);
        Assert.Equal(1.3, comparison.LeadTimeAfter!.Value, 6);
    }

    private static ReportComparison Compare(Organization before, Organization after) =>
        ReportComparison.Compare(Properties.Analyses.Report(before), Properties.Analyses.Report(after));

    private static CollaborationSurvey Survey(int year, double score) => new() { From = "A", About = "B", Year = year, Score = score };
}
