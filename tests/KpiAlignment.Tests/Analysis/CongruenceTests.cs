using KpiAlignment.Analysis;
using KpiAlignment.Model;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Analysis;

/// <summary>The angle between what a department strives for and what is good for the goals, where v = (volume .6, quality .8), of length 1.</summary>
public class CongruenceTests
{
    private const double Tolerance = 1e-9;

    private static readonly Organization Base = Empty
        .Goal("revenue", Direction.Increase)
        .Influence("volume", +.6, "revenue")
        .Influence("quality", +.8, "revenue");

    [Fact]
    public void What_is_strived_for_at_the_cost_of_nothing_else_is_in_line() => Assert.Equal(1, Cosine(Base.Department("A", Up("volume"))), Tolerance);

    [Fact]
    public void What_is_driven_and_not_strived_for_turns_it_away() =>
        Assert.Equal(.6, Cosine(Base.Driver("A", "quality", Up("volume"))), Tolerance); // (1, 0) · (.6, .8)

    [Fact]
    public void All_equally_is_nearly_in_line() =>
        Assert.Equal(1.4 / Math.Sqrt(2), Cosine(Base.Department("A", Up("volume"), Up("quality"))), Tolerance); // (1, 1) · (.6, .8) / √2

    [Fact]
    public void Weights_as_the_values_are_in_line() =>
        Assert.Equal(1, Cosine(Base.Department("A", Up("volume") with { Weight = 3 }, Up("quality") with { Weight = 4 })), Tolerance);

    [Fact]
    public void What_is_turned_round_points_the_other_way()
    {
        Assert.Equal(-1, Cosine(Base.Department("A", Down("volume"))), Tolerance);
        Assert.Equal(0, Cosine(Base.Department("A", Up("volume") with { Weight = 4 }, Down("quality") with { Weight = 3 })), Tolerance); // (1, −.75) · (.6, .8)
    }

    [Fact]
    public void What_is_held_pulls_nothing() => Assert.Empty(Base.Department("A", Hold("volume")).Analyze().Congruences);

    [Fact]
    public void Without_goals_there_is_nothing_to_be_in_line_with() =>
        Assert.Empty(Empty.Influence("volume", +.6, "revenue").Department("A", Up("volume")).Analyze().Congruences);

    [Theory]
    [InlineData(.6, .36)]
    [InlineData(1, 1)]
    [InlineData(0, 0)]
    [InlineData(-.6, 0)] // who strives for the opposite realises nothing
    public void The_square_of_the_cosine_can_be_attained(double cosine, double share) =>
        Assert.Equal(share, new Congruence(new Department { Name = "A" }, cosine).AttainableShare, Tolerance);

    private static double Cosine(Organization organization) => Assert.Single(organization.Analyze().Congruences).Cosine;
}
