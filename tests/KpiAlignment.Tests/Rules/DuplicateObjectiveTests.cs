using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class DuplicateObjectiveTests
{
    private static readonly Organization Travel = Empty.Department("Product", Up("advocates")).Department("Service", Up("advocates"));

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.DuplicateObjective);

    [Fact]
    public void Finds_two_on_one_metric()
    {
        var finding = Assert.Single(Find(Travel));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("Product and Service each chase “advocates” on their own.", finding.English());
        Assert.Equal("Product en Service jagen elk voor zich “advocates” na.", finding.Dutch());
    }

    [Fact]
    public void Is_one_finding_that_names_all() =>
        Assert.Equal("Press, Product and Service each chase “advocates” on their own.", Assert.Single(Find(Travel.Department("Press", Up("advocates")))).English());

    [Fact]
    public void A_goal_on_it_that_all_own_lifts_it() => Assert.Empty(Find(Travel.Goal("advocates", Direction.Increase, "Product", "Service")));

    [Fact]
    public void A_goal_that_leaves_one_out_does_not() =>
        Assert.Single(Find(Travel.Department("Press", Up("advocates")).Goal("advocates", Direction.Increase, "Product", "Service")));

    [Fact]
    public void A_goal_on_another_metric_does_not() => Assert.Single(Find(Travel.Goal("bookings", Direction.Increase, "Product", "Service")));

    [Fact]
    public void Opposite_directions_are_another_rules() => Assert.Empty(Find(Empty.Department("Product", Up("advocates")).Department("Service", Down("advocates"))));

    [Fact]
    public void Departments_with_an_instance_each_chase_their_own() => Assert.Empty(Find(Travel.PerDepartment("advocates")));

    [Fact]
    public void A_parent_and_its_parts_are_one_figure() =>
        Assert.Empty(Find(Empty.Department("Sales", Up("orders")).Part("North", "Sales", Up("orders")).Part("South", "Sales", Up("orders"))));

    [Fact]
    public void Parts_whose_parent_does_not_look_at_it_are_on_their_own() =>
        Assert.Single(Find(Empty.Department("Sales").Part("North", "Sales", Up("orders")).Part("South", "Sales", Up("orders"))));

    [Fact]
    public void Two_kpis_of_one_department_are_no_duplicate() =>
        Assert.Empty(Find(Empty.Department("Product", Up("advocates"), Up("advocates") with { Name = "advocates abroad" }).Department("Service", Up("calls"))));

    [Fact]
    public void Turns_are_no_duplicate() =>
        Assert.Empty(Find(Empty.Department("Product", Up("advocates").During("2026-Q1")).Department("Service", Up("advocates").During("2026-Q2"))));

    [Fact]
    public void What_is_scarce_is_another_rules() => Assert.Empty(Find(Travel.Scarce("advocates")));

    [Fact]
    public void A_kpi_without_direction_chases_nothing() =>
        Assert.Empty(Find(Empty.Department("Product", new Kpi { Name = "advocates" }).Department("Service", new Kpi { Name = "advocates" })));
}
