using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class CompetingForResourceTests
{
    private static readonly Organization Beds = Empty.Scarce("beds")
        .Department("Emergency", Up("admissions")).Department("Surgery", Up("operations"))
        .Influence("beds", .8, "admissions").Influence("beds", .5, "operations");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.CompetingForResource);

    [Fact]
    public void Two_that_pull_a_scarce_metric_the_same_way_compete()
    {
        var finding = Assert.Single(Find(Beds));

        Assert.Equal(.5, finding.Strength, 9);
        Assert.Equal("Emergency (admissions) and Surgery (operations) draw on “beds”, which is scarce: what one takes, another lacks.", finding.English());
        Assert.Equal("Emergency (admissions) en Surgery (operations) doen een beroep op “beds”, en dat is schaars: wat de een neemt, komt de ander tekort.", finding.Dutch());
    }

    [Fact]
    public void Is_one_finding_per_resource_that_names_all()
    {
        var finding = Assert.Single(Find(Beds.Department("Maternity", Up("births")).Influence("beds", .3, "births")));

        Assert.StartsWith("Emergency (admissions), Maternity (births) and Surgery (operations) draw on", finding.English(), StringComparison.Ordinal);
        Assert.Equal(3, finding.Contentions.Count);
    }

    [Fact]
    public void What_is_not_scarce_serves_both() => Assert.Empty(Find(Beds with { Metrics = [] }));

    [Fact]
    public void One_that_needs_less_leaves_more() =>
        Assert.Empty(Find(Empty.Scarce("beds").Department("Emergency", Up("admissions")).Department("Finance", Down("cost")).Influence("beds", .8, "admissions").Influence("beds", .5, "cost")));

    [Fact]
    public void A_scarce_metric_of_its_own_that_a_department_wants_more_of_counts_as_well() =>
        Assert.Single(Find(Empty.Scarce("budget").Department("Emergency", Up("budget")).Department("Surgery", Up("budget"))));

    [Fact]
    public void What_counts_at_different_times_does_not_compete() =>
        Assert.Empty(Find(Empty.Scarce("beds").Department("Emergency", Up("beds").During("2026-Q1")).Department("Surgery", Up("beds").During("2026-Q2"))));

    [Fact]
    public void A_department_divides_among_its_own_parts() =>
        Assert.Empty(Find(Empty.Scarce("beds").Department("Surgery", Up("operations")).Part("Recovery", "Surgery", Up("stays")).Influence("beds", .8, "operations").Influence("beds", .8, "stays")));
}
