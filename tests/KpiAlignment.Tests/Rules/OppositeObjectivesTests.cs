using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class OppositeObjectivesTests
{
    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.OppositeObjectives);

    [Fact]
    public void Finds_two_that_want_the_opposite()
    {
        var finding = Assert.Single(Find(Empty.Department("Finance", Down("stock")).Department("Sales", Up("stock"))));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal(1, finding.Strength);
        Assert.Equal(1, finding.Confidence);
        Assert.Equal(["Sales", "Finance"], finding.Departments.Select(d => d.Name));
        Assert.Equal("Sales and Finance pull “stock” in different directions: Sales wants more, Finance wants less.", finding.English());
        Assert.Equal("Sales en Finance trekken “stock” elk een andere kant op: Sales wil meer, Finance wil minder.", finding.Dutch());
    }

    [Fact]
    public void Two_that_want_the_same_do_not_oppose() =>
        Assert.Empty(Find(Empty.Department("Finance", Down("stock")).Department("Sales", Down("stock"))));

    [Fact]
    public void One_that_maintains_resists_and_is_said_to_want_no_change()
    {
        var finding = Assert.Single(Find(Empty.Department("Finance", Hold("stock")).Department("Sales", Up("stock"))));

        Assert.Contains("Sales wants more", finding.English(), StringComparison.Ordinal);
        Assert.Contains("Finance wants no change", finding.English(), StringComparison.Ordinal);
        Assert.Contains("Finance wil geen verandering", finding.Dutch(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("500", "300", 1)]
    [InlineData("500", "500.0", 0)]
    [InlineData("99,9", "99.9", 0)]
    [InlineData("between 40 and 60", "between 50 and 70", 0)]
    [InlineData("40-60%", "60–80 %", 0)]
    [InlineData("tussen 40 en 60", "61 tot 80", 1)]
    [InlineData("at least 99.5%", "at least 99.9%", 0)]
    [InlineData("at least 95%", "at most 90%", 1)]
    [InlineData("at least 95%", "at most 95%", 0)]
    [InlineData("as agreed", "300", 0)]
    public void Two_that_hold_a_metric_oppose_where_no_value_suits_both(string first, string second, int expected) =>
        Assert.Equal(expected, Find(Empty
            .Department("Finance", Hold("stock").Aiming(first))
            .Department("Sales", Hold("stock").Aiming(second))).Count);

    [Fact]
    public void Says_the_targets_that_can_not_both_hold_with_their_units()
    {
        var finding = Assert.Single(Find(Empty
            .Department("Finance", Hold("stock").Aiming("300") with { Unit = "pallets" })
            .Department("Sales", Hold("stock").Aiming("500 pallets") with { Unit = "Pallets" })));

        Assert.Equal("Finance and Sales pull “stock” in different directions: Finance wants 300 pallets, Sales wants 500 pallets.", finding.English());
    }

    [Theory]
    [InlineData("pallets", "boxes", 0)]
    [InlineData("pallets", " Pallets ", 1)]
    [InlineData("pallets", null, 1)]
    public void Targets_in_different_units_can_not_be_compared(string first, string? second, int expected) =>
        Assert.Equal(expected, Find(Empty
            .Department("Finance", Hold("stock").Aiming("300") with { Unit = first })
            .Department("Sales", Hold("stock").Aiming("500") with { Unit = second })).Count);

    [Fact]
    public void Two_that_go_the_same_way_oppose_where_their_ranges_do_not_meet()
    {
        var apart = Empty.Department("Finance", Up("cover").Aiming("40 to 50")).Department("Sales", Up("cover").Aiming("60 to 70"));
        var meeting = Empty.Department("Finance", Up("cover").Aiming("40")).Department("Sales", Up("cover").Aiming("60"));

        Assert.Single(Find(apart));
        Assert.Empty(Find(meeting));
    }

    [Theory]
    [InlineData("2026-Q1", "2026-Q2", 0)]
    [InlineData("2026-Q1", "2026-03", 1)]
    public void Only_what_counts_at_the_same_time_opposes(string first, string second, int expected)
    {
        Assert.Equal(expected, Find(Empty.Department("Finance", Down("stock").During(first)).Department("Sales", Up("stock").During(second))).Count);
        Assert.Equal(expected, Find(Empty
            .Department("Finance", Hold("stock").Aiming("300").During(first))
            .Department("Sales", Hold("stock").Aiming("500").During(second))).Count);
    }

    [Fact]
    public void Departments_with_an_instance_each_do_not_oppose() =>
        Assert.Empty(Find(Empty.PerDepartment("staff").Department("Finance", Down("staff")).Department("Sales", Up("staff"))));

    [Fact]
    public void A_parent_and_its_part_are_another_rules() =>
        Assert.Empty(Find(Empty.Department("Finance", Down("stock")).Part("Treasury", "Finance", Up("stock"))));

    [Fact]
    public void Two_that_draw_on_a_scarce_metric_are_another_rules() =>
        Assert.Empty(Find(Empty.Scarce("beds").Department("Ward", Hold("beds").Aiming("20")).Department("Surgery", Hold("beds").Aiming("30"))));

    [Fact]
    public void A_department_that_wants_both_stands_for_neither()
    {
        // φ = (1 − 1)/(1 + 1) = 0: the conflict is inside the department, where one manager can weigh it.
        var weighed = Empty.Department("Finance", Down("stock")).Department("Sales", Up("stock"), Down("stock") with { Name = "stock too", Metric = "stock" });

        Assert.Empty(Find(weighed));
    }

    [Fact]
    public void Each_pair_is_a_finding()
    {
        var findings = Find(Empty.Department("Finance", Down("stock")).Department("Sales", Up("stock")).Department("Service", Up("stock")));

        Assert.Equal(2, findings.Count);
        Assert.All(findings, f => Assert.Contains(f.Departments, d => d.Name == "Finance"));
    }
}
