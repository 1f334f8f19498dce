using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class UncoveredDependencyTests
{
    private static readonly Organization Shop = Empty
        .Department("Shop", Up("happy customers")).Driver("Warehouse", "undamaged parcels", Up("parcels"))
        .Influence("undamaged parcels", .8, "happy customers");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.UncoveredDependency);

    [Fact]
    public void Finds_a_need_that_nothing_makes_the_other_care_for()
    {
        var finding = Assert.Single(Find(Shop));

        Assert.Equal(.8, finding.Strength, 9);
        Assert.Equal(Severity.Warning, finding.Severity); // never an error: nobody works against anybody
        Assert.Equal("Shop depends on “undamaged parcels” for “happy customers”, and Warehouse drives that; no KPI or goal of Warehouse takes it into account.", finding.English());
        Assert.Equal("Shop is voor “happy customers” afhankelijk van “undamaged parcels”, en dat heeft Warehouse in handen; geen KPI of doel van Warehouse houdt er rekening mee.", finding.Dutch());
    }

    [Fact]
    public void Words_a_need_for_its_own_metric_in_its_own_way()
    {
        var finding = Assert.Single(Find(Empty.Department("Sales", Up("lead quality")).Driver("Marketing", "lead quality", Up("leads"))));

        Assert.Equal("Sales is measured on “lead quality”, but Marketing drives it; no KPI or goal of Marketing takes it into account.", finding.English());
        Assert.Equal("Sales wordt afgerekend op “lead quality”, maar Marketing heeft dat in handen; geen KPI of doel van Marketing houdt er rekening mee.", finding.Dutch());
    }

    [Theory]
    [InlineData(.15, 1)]
    [InlineData(.14, 0)]
    public void A_need_counts_from_the_threshold(double strength, int expected) =>
        Assert.Equal(expected, Find(Empty.Department("Shop", Up("happy customers")).Driver("Warehouse", "parcels").Influence("parcels", strength, "happy customers")).Count);

    [Fact]
    public void A_kpi_of_the_other_covers_it() => Assert.Empty(Find(Empty
        .Department("Shop", Up("happy customers")).Department("Warehouse", Up("parcels"), Up("undamaged parcels"))
        .Influence("undamaged parcels", .8, "happy customers")));

    [Fact]
    public void A_shared_goal_covers_it() => Assert.Empty(Find(Shop.Goal("happy customers", Direction.Increase, "Shop", "Warehouse")));

    [Fact]
    public void A_pull_the_other_way_is_another_rules()
    {
        var opposed = Empty.Department("Shop", Up("happy customers")).Department("Warehouse", Down("parcels")).Influence("parcels", .8, "happy customers");

        Assert.Empty(Find(opposed));
        Assert.Single(opposed.Findings(RuleIds.PursuitHarmsAnother));
    }

    [Fact]
    public void One_that_holds_the_metric_does_care()
    {
        var held = Empty.Department("Shop", Up("happy customers")).Department("Warehouse", Hold("parcels")).Influence("parcels", .8, "happy customers");

        Assert.Empty(Find(held));
        Assert.Single(held.Findings(RuleIds.PursuitHarmsAnother));
    }

    [Fact]
    public void Is_one_finding_per_pair_on_the_strongest_need()
    {
        var finding = Assert.Single(Find(Empty
            .Department("Shop", Up("happy customers"), Up("orders"))
            .Department(new Department { Name = "Warehouse", Drives = ["undamaged parcels", "speed"] })
            .Influence("undamaged parcels", .5, "happy customers").Influence("speed", .8, "orders")));

        Assert.Equal("speed", finding.Metric!.Key);
    }

    [Fact]
    public void A_department_and_its_part_are_one_line() =>
        Assert.Empty(Find(Empty.Department("Shop", Up("happy customers")).Department(new Department { Name = "Warehouse", Parent = "Shop", Drives = ["parcels"] }).Influence("parcels", .8, "happy customers")));
}
