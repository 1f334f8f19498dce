using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

/// <summary>Findings read by pair of departments.</summary>
public class FrictionTests
{
    [Fact]
    public void What_stands_between_two_is_one_friction_with_the_gravest_first()
    {
        var friction = Assert.Single(Between(Empty
            .Department("Sales", Up("deals")).Department("Risk", Down("losses"))
            .Influence("checks", -.5, "deals").Influence("checks", -.8, "losses")
            .Influence("discount", .4, "deals").Influence("discount", .4, "losses")
            .Influence("deals", .3, "losses")));

        Assert.Equal(["Sales", "Risk"], new[] { friction.First.Name, friction.Second.Name }.OrderDescending());
        Assert.Equal([.5, .4, .3], friction.Findings.Select(f => Math.Round(f.Strength, 9)));
        Assert.Equal((Severity.Error, .5), (friction.Severity, friction.Strength));
    }

    [Fact]
    public void A_lever_of_three_counts_for_the_two_whom_it_presses_hardest()
    {
        var friction = Assert.Single(Between(Empty
            .Department("A", Up("a")).Department("B", Up("b")).Department("C", Up("c"))
            .Influence("x", .5, "a").Influence("x", -.8, "b").Influence("x", .7, "c")));

        Assert.Equal(["B", "C"], new[] { friction.First.Name, friction.Second.Name }.Order());
    }

    [Fact]
    public void What_concerns_one_department_is_no_friction() =>
        Assert.Empty(Between(Empty.Department("A", Up("a")).Goal("z", Direction.Increase), oppositionOnly: false));

    private static ValueList<Friction> Between(Organization organization, bool oppositionOnly = true) =>
        Friction.Between(organization.Findings(new RuleOptions()).Where(f => !oppositionOnly || f.Contentions.Count > 0));
}
