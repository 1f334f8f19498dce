using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class IncongruentIncentiveTests
{
    private static readonly Organization School = Empty.Goal("reading", Direction.Increase)
        .Influence("practice", .2, "reading").Influence("lessons", .8, "reading");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.IncongruentIncentive);

    private static Department Teachers(params (string Kpi, double Share)[] rewards) => new()
    {
        Name = "Teachers",
        Drives = ["practice", "lessons"],
        Kpis = [Up("practice"), Up("lessons")],
        Incentives = [Bonus(rewards)],
    };

    [Fact]
    public void Finds_pay_that_points_apart_from_the_goals()
    {
        var finding = Assert.Single(Find(School.Department(Teachers(("practice", 1)))));

        // cos²θ = .2² / (.2² + .8²) = 1/17
        Assert.Equal(1 - (4 / 17.0), finding.Strength, precision: 9);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Of what Teachers could contribute to the organisation's goals, what it is paid for realises at most 6%.", finding.English());
        Assert.Equal("Van wat Teachers aan de doelen van de organisatie zou kunnen bijdragen, brengt de beloning hoogstens 6% teweeg.", finding.Dutch());
    }

    [Fact]
    public void Pay_against_a_goal_realises_nothing() =>
        Assert.Equal(1, Assert.Single(Find(Empty.Goal("reading", Direction.Increase).Influence("practice", -.2, "reading").Department(Teachers(("practice", 1))))).Strength);

    [Fact]
    public void Pay_that_points_the_way_of_the_goals_is_fine() => Assert.Empty(Find(School.Department(Teachers(("lessons", .8), ("practice", .2)))));

    [Fact]
    public void Without_goals_nothing_is_said() =>
        Assert.Empty(Find(Empty.Influence("practice", .2, "reading").Department(Teachers(("practice", 1)))));

    [Fact]
    public void Nor_of_who_is_not_paid() => Assert.Empty(Find(School.Department(Teachers())));
}
