using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class IsolatedDepartmentTests
{
    private static readonly Organization Housing = Empty
        .Department("Letting", Down("vacant days")).Department("Repairs", Up("homes ready")).Influence("homes ready", -.5, "vacant days");

    private static readonly Organization WithLegal = Housing.Department("Legal", Up("contracts revised"));

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.IsolatedDepartment);

    [Fact]
    public void Finds_the_one_that_nothing_ties()
    {
        var finding = Assert.Single(Find(WithLegal));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Nothing ties Legal to the rest: no shared goal, no dependency, no handoff and no contribution to a goal of the organisation.", finding.English());
        Assert.Equal("Niets verbindt Legal met de rest: geen gedeeld doel, geen afhankelijkheid, geen overdracht en geen bijdrage aan een doel van de organisatie.", finding.Dutch());
    }

    [Fact]
    public void It_is_only_as_sure_as_the_kpis_are_understood()
    {
        var half = Housing.Department("Legal", Up("contracts revised"), new Kpi { Name = "goodwill" });

        Assert.Equal(.5, Assert.Single(Find(half)).Confidence);
        Assert.Empty(Find(Housing.Department("Legal", new Kpi { Name = "goodwill" })));
    }

    [Fact]
    public void A_dependency_ties_both() => Assert.Empty(Find(Housing));

    [Fact]
    public void A_handoff_ties_both_ways()
    {
        Assert.Empty(Find(WithLegal.Handoff("Legal", "Letting")));
        Assert.Empty(Find(WithLegal.Handoff("Letting", "Legal")));
    }

    [Fact]
    public void A_shared_goal_ties_even_without_direction() => Assert.Empty(Find(WithLegal.Goal("trust", null, "Legal", "Letting")));

    [Fact]
    public void A_contribution_to_a_goal_ties() =>
        Assert.Empty(Find(WithLegal.Goal("lawful lettings", Direction.Increase).Influence("contracts revised", .5, "lawful lettings")));

    [Fact]
    public void Harm_to_a_goal_is_no_contribution() =>
        Assert.Single(Find(WithLegal.Goal("speed", Direction.Increase).Influence("contracts revised", -.5, "speed")));

    [Fact]
    public void A_conflict_ties_too() => Assert.Empty(Find(WithLegal.Influence("contracts revised", .5, "vacant days")));

    [Fact]
    public void A_parent_ties() => Assert.Empty(Find(Housing.Part("Legal", "Letting", Up("contracts revised"))));

    [Fact]
    public void The_only_department_stands_alone_by_nature() => Assert.Empty(Find(Empty.Department("Legal", Up("contracts revised"))));

    [Fact]
    public void A_department_without_objectives_is_not_judged() => Assert.Empty(Find(Housing.Department("Archive")));

    [Fact]
    public void An_objective_of_its_own_instance_ties_to_nobody() =>
        Assert.Equal(2, Find(Empty.PerDepartment("absence").Department("Legal", Down("absence")).Department("Letting", Down("absence"))).Count);
}
