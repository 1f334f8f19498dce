using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class InconsistentDefinitionTests
{
    private static Organization Two(Kpi first, Kpi second) => Empty.Department("Finance", first).Department("Product", second);

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.InconsistentDefinition);

    [Fact]
    public void Says_what_each_says()
    {
        var finding = Assert.Single(Find(Two(
            Up("customers").Aiming("900") with { Unit = "accounts", Definition = "an invoice this year" },
            Up("customers").Aiming("650 accounts") with { Unit = "accounts", Definition = "a login this month" })));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(
            "Departments do not agree on what “customers” is or should be: Finance: 900 accounts, an invoice this year; Product: 650 accounts, a login this month.",
            finding.English());
        Assert.StartsWith("Afdelingen zijn het er niet over eens wat “customers” is of moet zijn: ", finding.Dutch(), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("an invoice this year", "a login this month", 1)]
    [InlineData("An invoice  this year ", "an invoice this year", 0)]
    [InlineData("an invoice this year", null, 0)]
    [InlineData("an invoice this year", " ", 0)]
    public void Definitions_differ_but_for_case_and_blanks(string first, string? second, int expected) =>
        Assert.Equal(expected, Find(Two(Up("customers") with { Definition = first }, Up("customers") with { Definition = second })).Count);

    [Theory]
    [InlineData("leads/month", "leads/week", 1)]
    [InlineData("Leads / month", "leads/month", 0)]
    [InlineData("leads/month", null, 0)]
    public void Units_differ_but_for_case_and_blanks(string first, string? second, int expected) =>
        Assert.Equal(expected, Find(Two(Up("leads") with { Unit = first }, Up("leads") with { Unit = second })).Count);

    [Theory]
    [InlineData("95%", "90%", 1)]
    [InlineData("95%", "95 %", 0)]
    [InlineData("at least 95%", "≥ 95%", 0)]
    [InlineData("99,9%", "99.9%", 0)]
    [InlineData("1,200", "1200", 0)]
    [InlineData("5 days", "5 weeks", 1)]
    [InlineData("5 days", "5", 0)]
    [InlineData("5 days.", "5 days", 0)]
    [InlineData("best in class", "Best in  class", 0)]
    [InlineData("best in class", "95%", 1)]
    public void Targets_differ_by_what_they_say_and_not_by_how(string first, string second, int expected) =>
        Assert.Equal(expected, Find(Two(Up("uptime").Aiming(first), Up("uptime").Aiming(second))).Count);

    [Fact]
    public void A_target_that_one_leaves_out_does_not_differ() => Assert.Empty(Find(Two(Up("uptime").Aiming("95%"), Up("uptime"))));

    [Fact]
    public void Opposite_directions_and_targets_that_can_not_both_hold_are_another_rules()
    {
        Assert.Empty(Find(Two(Down("stock").Aiming("300"), Up("stock").Aiming("500"))));
        Assert.Empty(Find(Two(Hold("stock").Aiming("300"), Hold("stock").Aiming("500"))));
        Assert.Single(Find(Two(Hold("stock").Aiming("300") with { Unit = "pallets" }, Hold("stock").Aiming("500") with { Unit = "boxes" })));
    }

    [Fact]
    public void A_figure_and_its_parts_have_targets_of_their_own_but_one_definition()
    {
        var sales = Empty.Department("Sales", Up("orders").Aiming("100")).Part("North", "Sales", Up("orders").Aiming("40")).Part("South", "Sales", Up("orders").Aiming("60"));

        Assert.Empty(Find(sales));
        Assert.Single(Find(sales.Part("West", "Sales", Up("orders") with { Definition = "signed" }).Part("East", "Sales", Up("orders") with { Definition = "paid" })));
    }

    [Fact]
    public void Only_those_that_differ_are_named()
    {
        var finding = Assert.Single(Find(Two(Up("uptime").Aiming("95%"), Up("uptime").Aiming("90%")).Department("IT", Up("uptime"))));

        Assert.Equal(["Finance", "Product"], finding.Departments.Select(d => d.Name));
    }

    [Fact]
    public void Targets_for_different_times_may_differ() =>
        Assert.Empty(Find(Two(Up("orders").Aiming("100").During("2026-Q1"), Up("orders").Aiming("120").During("2026-Q2"))));

    [Fact]
    public void A_department_may_have_several_kpis_on_a_metric() => Assert.Empty(Find(Empty
        .Department("Finance", Up("orders").Aiming("100"), Up("orders").Aiming("120") with { Name = "orders, stretched" })
        .Department("Product", Up("orders"))));

    [Fact]
    public void Departments_with_an_instance_each_have_their_own_figure() =>
        Assert.Empty(Find(Two(Down("absence").Aiming("4%"), Down("absence").Aiming("6%")).PerDepartment("absence")));
}
