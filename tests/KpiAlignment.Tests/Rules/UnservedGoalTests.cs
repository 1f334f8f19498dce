using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class UnservedGoalTests
{
    private static readonly Organization Logistics = Empty.Department("Transport", Down("empty kilometres")).Goal("emissions", Direction.Decrease);

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.UnservedGoal);

    [Fact]
    public void Finds_a_goal_that_nothing_leads_to()
    {
        var finding = Assert.Single(Find(Logistics.Influence("empty kilometres", -.5, "emissions")));

        Assert.Equal((Severity.Warning, 1), (finding.Severity, finding.Confidence));
        Assert.Equal("emissions", finding.Metric!.Key);
        Assert.Equal("No department's objective contributes to the goal “Goal on emissions”.", finding.English());
        Assert.Equal("Geen enkele afdeling heeft een doelstelling die bijdraagt aan het doel “Goal on emissions”.", finding.Dutch());
    }

    [Fact]
    public void Is_half_as_sure_of_a_goal_that_nothing_is_known_of()
    {
        var finding = Assert.Single(Find(Logistics));

        Assert.Equal((Severity.Warning, .5), (finding.Severity, finding.Confidence));
        Assert.StartsWith("No department's objective is known to contribute to the goal “Goal on emissions”: ", finding.English(), StringComparison.Ordinal);
        Assert.StartsWith("Van geen enkele afdeling is bekend dat een doelstelling bijdraagt aan het doel “Goal on emissions”: ", finding.Dutch(), StringComparison.Ordinal);
    }

    [Fact]
    public void A_chain_that_helps_serves_it() => Assert.Empty(Find(Logistics.Influence("empty kilometres", .5, "emissions")));

    [Fact]
    public void A_chain_that_harms_does_not_serve_it() => Assert.Single(Find(Logistics.Influence("empty kilometres", -.5, "emissions")));

    [Fact]
    public void An_owner_serves_it() => Assert.Empty(Find(Empty.Department("Transport").Goal("emissions", Direction.Decrease, "Transport")));

    [Fact]
    public void A_goal_without_direction_is_not_judged() => Assert.Empty(Find(Empty.Department("Transport", Up("parcels")).Goal("emissions", null)));

    [Fact]
    public void A_goal_to_hold_is_served_by_who_holds_it()
    {
        Assert.Empty(Find(Empty.Department("Transport", Hold("emissions")).Goal("emissions", Direction.Maintain)));
        Assert.Single(Find(Empty.Department("Transport", Up("emissions")).Goal("emissions", Direction.Maintain)));
    }
}
