using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class IncentiveFuelsConflictTests
{
    private static readonly Organization Leads = Empty
        .Department("Sales", Up("lead quality"))
        .Influence("threshold", -.8, "leads").Influence("threshold", .5, "lead quality");

    private static readonly Kpi[] Both = [Up("leads"), Up("lead quality")];

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.IncentiveFuelsConflict);

    private static Organization Paying(params (string Kpi, double Share)[] rewards) => Leads.Department("Marketing", [Up("leads")], Bonus(rewards));

    [Fact]
    public void Finds_pay_on_one_side_of_a_tug_of_war()
    {
        var finding = Assert.Single(Find(Paying(("leads", 1))));

        Assert.Equal(.5, finding.Strength, precision: 9); // all of the bonus rides on the pressure of .5
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("“Bonus” (bonus) rewards Marketing for “leads”, and so for less “threshold”, while “lead quality” of Sales needs more.", finding.English());
        Assert.Equal("“Bonus” (bonus) beloont Marketing voor “leads”, en daarmee voor minder “threshold”, terwijl “lead quality” van Sales juist meer nodig heeft.", finding.Dutch());
    }

    [Fact]
    public void Finds_pay_for_a_pursuit_that_harms_another() =>
        Assert.Equal(
            "“Bonus” (bonus) rewards Stores for “stock”, which works against “cash” of Finance.",
            Assert.Single(Find(Empty.Department("Finance", Up("cash")).Department("Stores", [Up("stock")], Bonus(("stock", 1))).Influence("stock", -.8, "cash"))).English());

    [Fact]
    public void Finds_pay_for_what_another_lacks() =>
        Assert.Equal(
            "“Bonus” (bonus) rewards Surgery for “operations”, and so for the “beds” that Emergency needs for “admissions”.",
            Assert.Single(Find(Empty.Scarce("beds").Department("Emergency", Up("admissions")).Department("Surgery", [Up("operations")], Bonus(("operations", 1)))
                .Influence("beds", .8, "admissions").Influence("beds", .8, "operations"))).English());

    [Fact]
    public void A_part_of_a_bonus_weighs_for_its_part() =>
        Assert.Equal(.125, Assert.Single(Find(Leads.Department("Marketing", [Up("leads"), Up("reach")], Bonus(("leads", .25), ("reach", .75))))).Strength, precision: 2);

    [Fact]
    public void Pay_for_the_other_side_as_much_balances_it() =>
        Assert.Empty(Find(Leads.Department("Marketing", [Up("leads"), Up("lead quality")], Bonus(("leads", .3), ("lead quality", .7)))));

    [Fact]
    public void Pay_for_the_other_side_a_little_weakens_it() =>
        Assert.True(Assert.Single(Find(Leads.Department("Marketing", Both, Bonus(("leads", .8), ("lead quality", .2))))).Strength
            < Assert.Single(Find(Leads.Department("Marketing", Both, Bonus(("leads", .8))))).Strength);

    [Fact]
    public void Without_pay_a_conflict_is_only_a_conflict() => Assert.Empty(Find(Leads.Department("Marketing", Up("leads"))));

    [Fact]
    public void One_finding_tells_of_one_incentive() =>
        Assert.Equal(2, Find(Leads.Department("Quality", Up("lead quality")).Department("Marketing", [Up("leads")], Bonus(("leads", 1)), Bonus(("leads", .5)) with { Name = "Prize" })).Count);
}
