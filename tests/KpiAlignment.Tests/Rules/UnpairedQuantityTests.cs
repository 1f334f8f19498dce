using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class UnpairedQuantityTests
{
    private static readonly Organization Desk = Empty.Measuring("answers", Aspect.Volume).Measuring("right answers", Aspect.Quality).Influence("answers", -.5, "right answers");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.UnpairedQuantity);

    [Fact]
    public void Finds_a_paid_volume_without_a_quality()
    {
        var finding = Assert.Single(Find(Desk.Department("Desk", [Up("answers")], Bonus(("answers", 1)))));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("“Bonus” (bonus) rewards Desk for “answers”, which is how much; nothing that Desk strives for looks at how well.", finding.English());
        Assert.Equal("“Bonus” (bonus) beloont Desk voor “answers”, en dat is hoeveel; niets van wat Desk nastreeft kijkt naar hoe goed.", finding.Dutch());
    }

    [Theory]
    [InlineData(Aspect.Speed, true)]
    [InlineData(Aspect.Cost, true)]
    [InlineData(Aspect.Utilization, true)]
    [InlineData(Aspect.Quality, false)]
    [InlineData(Aspect.Other, false)]
    public void Looks_at_what_can_be_had_at_the_cost_of_quality(Aspect aspect, bool isQuantity) =>
        Assert.Equal(isQuantity, Find(Empty.Measuring("answers", aspect).Department("Desk", [Up("answers")], Bonus(("answers", 1)))).Count == 1);

    [Fact]
    public void A_quality_that_has_to_do_with_it_is_enough() =>
        Assert.Empty(Find(Desk.Department("Desk", [Up("answers"), Up("right answers")], Bonus(("answers", 1)))));

    [Fact]
    public void One_that_has_nothing_to_do_with_it_is_not() =>
        Assert.Single(Find(Desk.Measuring("clean windows", Aspect.Quality).Department("Desk", [Up("answers"), Up("clean windows")], Bonus(("answers", 1)))));

    [Fact]
    public void One_of_another_department_is_not() =>
        Assert.Single(Find(Desk.Department("Desk", [Up("answers")], Bonus(("answers", 1))).Department("Experts", Up("right answers"))));

    [Fact]
    public void A_small_part_of_the_bonus_weighs_little() =>
        Assert.Equal(.1, Assert.Single(Find(Desk.Department("Desk", [Up("answers")], Bonus(("answers", .1))))).Strength, precision: 9);

    [Fact]
    public void What_is_not_paid_for_is_not_judged() => Assert.Empty(Find(Desk.Department("Desk", Up("answers"))));
}
