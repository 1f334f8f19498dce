using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Rules;

/// <summary>KPA601.</summary>
public class UnknownDirectionTests
{
    [Fact]
    public void Finds_what_nothing_tells_of() => Assert.Equal(["Zeppelins sighted"], Found(Kpi("Zeppelins sighted"), Kpi("Injuries")));

    [Fact]
    public void Is_silent_where_the_file_says() => Assert.Empty(Found(Kpi("Zeppelins sighted") with { Direction = Direction.Maintain }));

    [Fact]
    public void Is_silent_where_a_goal_says()
    {
        var organization = Organization(Kpi("Zeppelins sighted")) with { Goals = [new Goal { Name = "Sky", Metric = "Zeppelins sighted", Direction = Direction.Increase }] };

        Assert.Empty(Find(organization));
    }

    [Fact]
    public void Is_information() => Assert.Equal(Severity.Info, Assert.Single(Find(Organization(Kpi("Zeppelins sighted")))).Severity);

    private static IEnumerable<string> Found(params Kpi[] kpis) => Find(Organization(kpis)).Select(f => f.Objectives[0].Name);

    private static Organization Organization(params Kpi[] kpis) => new() { Name = "O", Departments = [new Department { Name = "D", Kpis = [.. kpis] }] };

    private static Kpi Kpi(string name) => new() { Name = name };

    private static IEnumerable<Finding> Find(Organization organization) =>
        AlignmentAnalyzer.Default.Analyze(organization).Findings.Where(f => f.RuleId == RuleIds.UnknownDirection);
}
