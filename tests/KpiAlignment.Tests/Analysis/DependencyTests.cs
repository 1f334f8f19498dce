using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Analysis;

/// <summary>Who depends on whom: A needs a short lead time, B has the work in hand.</summary>
public class DependencyTests
{
    private static readonly Organization Base = new()
    {
        Name = "Organisation",
        Departments =
        [
            Of("A", [], new Kpi { Name = "lead-time", Direction = Direction.Decrease }),
            Of("B", ["lead-time"]),
        ],
        Influences = [WorkedExample.Influence("review-time", +.5, "lead-time")],
    };

    [Fact]
    public void What_another_drives_and_is_not_measured_on_is_not_covered() => Assert.False(Assert.Single(Dependencies(Base)).IsCovered);

    [Theory]
    [InlineData(Direction.Decrease, .5, true)]
    [InlineData(Direction.Decrease, .15, true)]
    [InlineData(Direction.Decrease, .14, false)]
    [InlineData(Direction.Increase, .5, false)]
    [InlineData(Direction.Maintain, .5, false)]
    public void Who_strives_for_a_direct_cause_covers_the_need(Direction direction, double strength, bool covered)
    {
        var organization = Base with
        {
            Departments = [Base.Departments[0], Of("B", ["lead-time"], new Kpi { Name = "review-time", Direction = direction })],
            Influences = [WorkedExample.Influence("review-time", strength, "lead-time")],
        };

        Assert.Equal(covered, Assert.Single(Dependencies(organization), d => d.Metric.Key == "lead-time" && d.Provider.Id == "b").IsCovered);
    }

    [Fact]
    public void A_department_drives_through_its_sub_departments()
    {
        var organization = Base with { Departments = Base.Departments.Add(Of("C", ["lead-time"]) with { Parent = "B" }) };

        Assert.Equal("c", Assert.Single(Dependencies(organization)).Provider.Id);
    }

    [Fact]
    public void Nobody_needs_from_another_what_is_its_own_work()
    {
        var organization = Base with { Departments = [Base.Departments[0] with { Drives = ["lead-time"] }, Base.Departments[1]] };

        Assert.Empty(Dependencies(organization));
    }

    [Fact]
    public void Own_work_that_another_is_measured_on_is_needed_from_it_too()
    {
        var organization = Base with
        {
            Departments = [Base.Departments[0] with { Drives = ["lead-time"] }, Of("B", [], new Kpi { Name = "lead-time", Direction = Direction.Decrease })],
        };

        Assert.Contains(Dependencies(organization), d => d.Dependent.Department.Id == "a" && d.Provider.Id == "b");
    }

    [Theory]
    [InlineData(Polarity.LowerIsBetter, 1)]
    [InlineData(Polarity.HigherIsBetter, 0)]
    [InlineData(Polarity.Neutral, 1)]
    public void Nobody_depends_on_bad_news(Polarity polarity, int expected)
    {
        // A needs less of the cause; where less of it is bad, that is no need to answer for.
        var organization = Base with
        {
            Metrics = [new Metric { Name = "review-time", Polarity = polarity }],
            Departments = [Base.Departments[0], Of("B", ["review-time"])],
        };

        Assert.Equal(expected, Dependencies(organization).Count(d => d.Metric.Key == "review-time"));
    }

    private static ValueList<Dependency> Dependencies(Organization organization) => WorkedExample.Analyze(organization).Dependencies;

    private static Department Of(string name, ValueList<string> drives, params Kpi[] kpis) =>
        new() { Name = name, Drives = drives, Kpis = kpis.ToValueList() };
}
