using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class UnrewardedSharedGoalTests
{
    private static readonly Organization Dairy = Empty.Goal("shelf life", Direction.Increase, "Dairy", "Transport").Department("Transport", Up("full crates"));

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.UnrewardedSharedGoal);

    [Fact]
    public void Finds_a_shared_goal_beside_paid_ones()
    {
        var finding = Assert.Single(Find(Dairy.Department("Dairy", [Up("litres")], Bonus(("litres", 1)))));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Dairy and Transport share the goal “Goal on shelf life”, but what any of them earns or is scored on does not depend on it.", finding.English());
        Assert.Equal("Dairy en Transport delen het doel “Goal on shelf life”, maar niets van wat een van hen verdient of waarop die wordt afgerekend hangt ervan af.", finding.Dutch());
    }

    [Fact]
    public void A_reward_on_the_goal_is_enough() =>
        Assert.Empty(Find(Dairy.Department("Dairy", [Up("litres")], Bonus(("litres", .9), ("Goal on shelf life", .1)))));

    [Fact]
    public void So_is_one_on_a_KPI_of_its_metric() =>
        Assert.Empty(Find(Dairy.Department("Dairy", [Up("litres"), Up("shelf life")], Bonus(("shelf life", .1)))));

    [Fact]
    public void So_is_a_share_of_a_scorecard() =>
        Assert.Empty(Find(Dairy.Department("Dairy", [Up("litres")], Bonus(("litres", 1))) with
        {
            Goals = [new Goal { Name = "Fresh", Metric = "shelf life", Direction = Direction.Increase, Owners = [new GoalOwner("Dairy", .2), new GoalOwner("Transport")] }],
        }));

    [Fact]
    public void Where_nobody_is_paid_it_is_not_judged() => Assert.Empty(Find(Dairy.Department("Dairy", Up("litres"))));

    [Fact]
    public void A_goal_of_one_is_not_shared() =>
        Assert.Empty(Find(Empty.Goal("shelf life", Direction.Increase, "Dairy").Department("Dairy", [Up("litres")], Bonus(("litres", 1)))));
}
