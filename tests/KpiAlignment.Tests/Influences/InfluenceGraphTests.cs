using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Influences;

public class InfluenceGraphTests
{
    [Fact]
    public void Edges_are_found_from_both_ends_in_the_order_given()
    {
        var graph = new InfluenceGraph(3, [new(2, 1, .5), new(0, 1, -1), new(2, 0, .3)]);

        Assert.Equal(3, graph.NodeCount);
        Assert.Equal([0, 2], graph.Outgoing(2).ToArray());
        Assert.Equal([0, 1], graph.Incoming(1).ToArray());
        Assert.Empty(graph.Incoming(2).ToArray());
        Assert.Equal(new InfluenceEdge(0, 1, -1), graph.Edges[1]);
    }

    [Theory]
    [InlineData(-1, 1, .5)]
    [InlineData(0, 2, .5)] // there are two nodes, 0 and 1
    [InlineData(2, 0, .5)]
    [InlineData(1, 1, .5)]
    [InlineData(0, 1, 0)]
    [InlineData(0, 1, 1.01)]
    [InlineData(0, 1, -1.01)]
    [InlineData(0, 1, double.NaN)]
    [InlineData(0, 1, double.PositiveInfinity)]
    public void Refuses_an_edge_that_cannot_be(int from, int to, double strength) =>
        Assert.Throws<ArgumentException>("edge", () => new InfluenceGraph(2, [new(from, to, strength)]));

    [Theory]
    [InlineData(1)]
    [InlineData(-1)]
    [InlineData(double.Epsilon)]
    public void Takes_any_strength_up_to_1(double strength) => Assert.Equal(1, new InfluenceGraph(2, [new(0, 1, strength)]).Edges.Length);

    [Fact]
    public void Refuses_what_is_no_graph()
    {
        Assert.Throws<ArgumentOutOfRangeException>("nodeCount", () => new InfluenceGraph(-1, []));
        Assert.Throws<ArgumentNullException>("edges", () => new InfluenceGraph(1, null!));
        Assert.Equal(0, new InfluenceGraph(0, []).NodeCount);
    }

    [Theory]
    [InlineData(0)]
    [InlineData(9)]
    [InlineData(-1)]
    public void Paths_are_1_to_8_long(int length)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathLimits { MaxPathLength = length });
        Assert.Equal([1, 8], new[] { 1, 8 }.Select(allowed => new PathLimits { MaxPathLength = allowed }.MaxPathLength));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(-1)]
    public void Refuses_a_search_of_no_steps(int steps) =>
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathLimits { MaxSteps = steps });

    [Theory]
    [InlineData(0)]
    [InlineData(-.1)]
    [InlineData(1.01)]
    [InlineData(double.NaN)]
    public void The_least_strength_is_above_0_and_at_most_1(double strength)
    {
        Assert.Throws<ArgumentOutOfRangeException>(() => new PathLimits { MinStrength = strength });
        Assert.Equal([.001, 1], new[] { .001, 1 }.Select(allowed => new PathLimits { MinStrength = allowed }.MinStrength));
    }

    [Fact]
    public void Limits_are_4_and_a_tenth_by_default() => Assert.Equal(new PathLimits { MaxPathLength = 4, MinStrength = .1 }, new PathLimits());

    [Fact]
    public void Effects_are_those_of_a_graph_on_its_nodes()
    {
        var graph = new InfluenceGraph(2, [new(0, 1, .5)]);
        var effects = EffectIndex.Build(graph, new PathLimits(), []);

        Assert.Throws<ArgumentNullException>("graph", () => EffectIndex.Build(null!, new PathLimits(), []));
        Assert.Throws<ArgumentNullException>("limits", () => EffectIndex.Build(graph, null!, []));
        Assert.Throws<ArgumentNullException>("targets", () => EffectIndex.Build(graph, new PathLimits(), null!));
        Assert.Throws<ArgumentException>("target", () => effects.On(2));
        Assert.Throws<ArgumentException>("target", () => effects.On(-1));
    }
}
