using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class TargetsDontAddUpTests
{
    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.TargetsDontAddUp);

    private static Organization Sales(string whole, string north, string south) => Empty.Measuring("orders", Aspect.Volume)
        .Department("Sales", Up("orders").Aiming(whole)).Part("North", "Sales", Up("orders").Aiming(north)).Part("South", "Sales", Up("orders").Aiming(south));

    private static Organization Service(string whole, string north, string south) => Empty.Measuring("satisfaction", Aspect.Quality)
        .Department("Service", Up("satisfaction").Aiming(whole)).Part("North", "Service", Up("satisfaction").Aiming(north)).Part("South", "Service", Up("satisfaction").Aiming(south));

    [Fact]
    public void Finds_amounts_that_add_up_to_less()
    {
        var finding = Assert.Single(Find(Sales("1000", "300", "400")));

        Assert.Equal(.3, finding.Strength, precision: 9);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Sales aims at 1000 for “orders”, but North and South together aim at 700.", finding.English());
        Assert.Equal("Sales mikt voor “orders” op 1000, maar North en South mikken samen op 700.", finding.Dutch());
    }

    [Fact]
    public void Finds_a_level_that_no_part_aims_at()
    {
        var finding = Assert.Single(Find(Service("9", "7.5", "6")));

        Assert.Equal("Service aims at 9 for “satisfaction”, but of North and South none aims further than 7.5.", finding.English());
        Assert.Equal("Service mikt voor “satisfaction” op 9, maar van North en South gaat geen verder dan 7,5.", finding.Dutch());
    }

    [Fact]
    public void Finds_costs_that_add_up_to_more() =>
        Assert.Equal(.2, Assert.Single(Find(Empty.Measuring("cost", Aspect.Cost).Department("IT", Down("cost").Aiming("100"))
            .Part("Run", "IT", Down("cost").Aiming("80")).Part("Change", "IT", Down("cost").Aiming("40")))).Strength, precision: 9);

    [Fact]
    public void Finds_a_handoff_of_more_than_can_be_taken()
    {
        var finding = Assert.Single(Find(Empty.Department("Marketing", Up("leads")).Department("Sales", Up("deals")) with
        {
            Handoffs = [new Handoff { From = "Marketing", To = "Sales", Deliverable = "leads", Volume = 1200, Capacity = 900 }],
        }));

        Assert.Equal(.25, finding.Strength, precision: 9);
        Assert.Equal("Marketing is to deliver 1200 of “leads” to Sales, but Sales can take 900.", finding.English());
        Assert.Equal("Marketing moet 1200 “leads” aan Sales leveren, maar Sales kan er 900 aan.", finding.Dutch());
    }

    [Theory]
    [InlineData("1000", "600", "400")] // add up
    [InlineData("1000", "900", "400")] // and to more
    [InlineData("1000 per month", "600 per week", "100 per week")] // not in the same unit
    [InlineData("many", "1", "2")]
    public void Amounts_that_add_up_or_cannot_be_added_are_fine(string whole, string north, string south) => Assert.Empty(Find(Sales(whole, north, south)));

    [Fact]
    public void A_level_that_one_part_aims_at_may_be_reached() => Assert.Empty(Find(Service("9", "9.5", "6")));

    [Fact]
    public void A_percentage_is_a_level() => Assert.Empty(Find(Sales("90%", "95%", "80%")));

    [Theory]
    [InlineData("average order value", false)]
    [InlineData("location factor", false)]
    [InlineData("cost per order", false)]
    [InlineData("inkoopprijs", false)]
    [InlineData("gemiddelde voorraad", false)]
    [InlineData("orders per month", true)]
    [InlineData("aantal orders per maand", true)]
    [InlineData("operating cost", true)]
    public void Levels_of_parts_do_not_add_up_but_so_many_in_a_month_do(string metric, bool addUp)
    {
        var organization = Empty.Measuring(metric, Aspect.Cost).Department("IT", Down(metric).Aiming("10")).Part("Run", "IT", Down(metric).Aiming("8")).Part("Change", "IT", Down(metric).Aiming("9"));

        Assert.Equal(addUp, Find(organization).Count > 0);
    }

    [Fact]
    public void A_unit_tells_that_it_is_a_level() =>
        Assert.Empty(Find(Empty.Measuring("cost", Aspect.Cost).Department("IT", Each("10")).Part("Run", "IT", Each("8")).Part("Change", "IT", Each("9"))));

    private static Kpi Each(string target) => Down("cost").Aiming(target) with { Unit = "€ per order" };

    [Fact]
    public void One_part_alone_may_be_made_up_for_by_the_others() =>
        Assert.Empty(Find(Empty.Measuring("orders", Aspect.Volume).Department("Sales", Up("orders").Aiming("1000")).Part("North", "Sales", Up("orders").Aiming("300"))));

    [Fact]
    public void What_goes_elsewhere_does_not_add_up() =>
        Assert.Empty(Find(Empty.Measuring("orders", Aspect.Volume).Department("Sales", Up("orders").Aiming("1000"))
            .Part("North", "Sales", Up("orders").Aiming("300").During("2025")).Part("South", "Sales", Down("orders").Aiming("300"))));
}
