using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class CollaborationDecliningTests
{
    private static readonly Organization Two = Empty.Department("Marketing", Up("leads")).Department("Sales", Up("deals"));

    private static IReadOnlyList<Finding> Scores(params (int Year, double Score)[] scores) => (Two with
    {
        Surveys = scores.Select(s => new CollaborationSurvey { From = "Sales", About = "Marketing", Year = s.Year, Score = s.Score }).ToValueList(),
    }).Findings(RuleIds.CollaborationDeclining);

    private static IReadOnlyList<Finding> LeadTimes(params (string Year, double Planned, double Actual)[] projects) => (Two with
    {
        Projects = projects.Select((p, i) => new Project
        {
            Name = $"Project {i}",
            Members = ["Sales", "Marketing"],
            PlannedWeeks = p.Planned,
            ActualWeeks = p.Actual,
            Period = Period.TryParse(p.Year, out var period) ? period : null,
        }).ToValueList(),
    }).Findings(RuleIds.CollaborationDeclining);

    [Fact]
    public void Finds_a_score_that_falls()
    {
        var finding = Assert.Single(Scores((2025, 7.5), (2026, 6)));

        Assert.Equal(.3, finding.Strength, precision: 9); // 1.5 of 5
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("How Sales rates working with Marketing went from 7.5 in 2025 to 6.0 in 2026.", finding.English());
        Assert.Equal("Het cijfer dat Sales de samenwerking met Marketing geeft, ging van 7,5 in 2025 naar 6,0 in 2026.", finding.Dutch());
    }

    [Fact]
    public void Several_answers_of_a_year_are_averaged() => Assert.Equal(.2, Assert.Single(Scores((2025, 8), (2025, 6), (2026, 6))).Strength, precision: 9);

    [Fact]
    public void Only_the_last_two_years_count() => Assert.Empty(Scores((2024, 9), (2025, 5), (2026, 5)));

    [Fact]
    public void One_year_shows_no_trend() => Assert.Empty(Scores((2026, 2)));

    [Fact]
    public void Finds_lead_times_that_grow_beside_the_plan()
    {
        var finding = Assert.Single(LeadTimes(("2025", 10, 11), ("2026", 20, 28)));

        Assert.Equal(.3, finding.Strength, precision: 9);
        Assert.Equal(["Marketing", "Sales"], finding.Departments.Select(d => d.Name));
        Assert.Equal("What departments do together took 110% of the planned time in 2025 and 140% in 2026.", finding.English());
        Assert.Equal("Wat afdelingen samen doen kostte 110% van de geplande tijd in 2025 en 140% in 2026.", finding.Dutch());
    }

    [Fact]
    public void A_year_of_larger_projects_is_no_decline() => Assert.Empty(LeadTimes(("2025", 10, 11), ("2026", 100, 105)));
}
