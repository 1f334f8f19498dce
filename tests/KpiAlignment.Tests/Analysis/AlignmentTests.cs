using KpiAlignment.Analysis;
using KpiAlignment.Model;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Analysis;

/// <summary>How far each two departments pull the same way.</summary>
public class AlignmentTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void Who_want_the_same_of_everything_are_fully_aligned() =>
        Assert.Equal(1, Cosine(Empty.Department("A", Up("x"), Down("y")).Department("B", Up("x"), Down("y"))), Tolerance);

    [Fact]
    public void Who_want_the_opposite_of_everything_are_fully_opposed() =>
        Assert.Equal(-1, Cosine(Empty.Department("A", Up("x"), Down("y")).Department("B", Down("x"), Up("y"))), Tolerance);

    [Fact]
    public void What_only_one_of_them_pulls_sets_them_apart() =>
        Assert.Equal(1 / Math.Sqrt(2), Cosine(Empty.Department("A", Up("x"), Up("y")).Department("B", Up("x"))), Tolerance);

    [Fact]
    public void Causes_in_common_count() => // A pulls x by 1 and cause by .8, B pulls y by 1 and cause by −.6
        Assert.Equal(.8 * -.6 / Math.Sqrt(1.64 * 1.36), Cosine(Empty.Department("A", Up("x")).Department("B", Up("y")).Influence("cause", .8, "x").Influence("cause", -.6, "y")), Tolerance);

    [Fact]
    public void The_KPIs_of_one_department_add_up() => // A pulls cause by .8 + .6
        Assert.Equal(
            1.4 * .5 / Math.Sqrt((1 + 1 + (1.4 * 1.4)) * 1.25),
            Cosine(Empty.Department("A", Up("x"), Up("y")).Department("B", Up("z")).Influence("cause", .8, "x").Influence("cause", .6, "y").Influence("cause", .5, "z")),
            Tolerance);

    [Fact]
    public void Who_pull_nothing_in_common_are_left_out() => Assert.Empty(Empty.Department("A", Up("x")).Department("B", Up("y")).Analyze().Alignments);

    [Fact]
    public void What_is_held_pulls_nothing() => Assert.Empty(Empty.Department("A", Hold("x")).Department("B", Up("x")).Analyze().Alignments);

    [Fact]
    public void Each_pair_is_told_once_in_the_order_of_their_ids() => Assert.Equal(
        ["a b", "a c", "b c"],
        Empty.Department("C", Up("x")).Department("A", Up("x")).Department("B", Up("x")).Analyze().Alignments.Select(a => $"{a.First.Id} {a.Second.Id}"));

    // 503 departments pull one metric, the first three of them hardly; of the rest only 500 are held against each other.
    [Fact]
    public void Of_too_many_at_one_metric_those_who_pull_hardest_are_compared()
    {
        var many = Empty;
        for (var i = 0; i < 503; i++) many = many.Department($"D{i:000}", Up("x") with { Weight = i < 3 ? 1 : 5 }, Up($"own {i}") with { Weight = 5 });
        var alignments = many.Analyze().Alignments;

        Assert.Equal(500 * 499 / 2, alignments.Count);
        Assert.DoesNotContain(alignments, a => a.First.Id is "d000" or "d001" or "d002");
    }

    private static double Cosine(Organization organization) => Assert.Single(organization.Analyze().Alignments).Cosine;
}
