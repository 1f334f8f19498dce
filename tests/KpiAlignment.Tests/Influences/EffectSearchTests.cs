using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Influences;

/// <summary>Effects on graphs small enough to follow by hand, most from node 0 to node 3.</summary>
public class EffectSearchTests
{
    private const double Tolerance = 1e-9;

    [Fact]
    public void The_longer_path_counts_where_it_is_stronger()
    {
        var effects = Effects(3, new(0, 2, .5), new(0, 1, .9), new(1, 2, .9));

        AssertEffect(.81, 0, effects.Of(0, 2));
        Assert.Equal([1, 2], effects.Path(0, 2, negative: false)!.Edges);
    }

    [Fact]
    public void The_signs_are_kept_apart()
    {
        var effects = Effects(4, new(0, 1, .8), new(1, 3, -.5), new(0, 2, -.6), new(2, 3, -.9));

        AssertEffect(.54, .4, effects.Of(0, 3)); // −.6 · −.9 and .8 · −.5
        Assert.Equal([2, 3], effects.Path(0, 3, negative: false)!.Edges);
        Assert.Equal([0, 1], effects.Path(0, 3, negative: true)!.Edges);
    }

    [Fact]
    public void Where_the_best_walk_meets_a_node_twice_the_best_simple_path_counts()
    {
        // 0 → 1 ⇄ 2 and 1 → 3: the walk 0 1 2 1 3 has −.9⁴ = −.6561, but the only simple path that is negative has −.3.
        var effects = Effects(4, new(0, 1, .9), new(1, 2, -.9), new(2, 1, .9), new(1, 3, .9), new(0, 3, -.3));

        AssertEffect(.81, .3, effects.Of(0, 3));
        Assert.Equal([4], effects.Path(0, 3, negative: true)!.Edges);
    }

    [Fact]
    public void Where_only_walks_that_meet_a_node_twice_have_a_sign_there_is_no_effect_of_it()
    {
        var twice = Effects(4, new(0, 1, .9), new(1, 2, -.9), new(2, 1, .9), new(1, 3, .9));
        var backToTheStart = Effects(3, new(0, 1, .9), new(1, 0, -.9), new(0, 2, .9));
        var roundTheEnd = Effects(3, new(0, 2, .9), new(2, 1, .9), new(1, 2, -.9));

        AssertEffect(.81, 0, twice.Of(0, 3));
        AssertEffect(.9, 0, backToTheStart.Of(0, 2));
        AssertEffect(.9, 0, roundTheEnd.Of(0, 2));
        Assert.Null(twice.Path(0, 3, negative: true));
    }

    [Fact]
    public void A_metric_moves_itself_fully_and_by_no_loop()
    {
        var effects = Effects(2, new(0, 1, .9), new(1, 0, -.9));

        Assert.Equal(new NodeEffect(0, new Effect(1, 0), NodeEffect.NoSingleFirst), effects.Find(0, 0));
        Assert.Equal(new InfluencePath(0, [], 1), effects.Path(0, 0, negative: false));
        Assert.Null(effects.Path(0, 0, negative: true));
    }

    [Fact]
    public void Of_two_influences_between_the_same_the_stronger_of_each_sign_counts()
    {
        var effects = Effects(2, new(0, 1, .3), new(0, 1, .5), new(0, 1, -.4));

        AssertEffect(.5, .4, effects.Of(0, 1));
        Assert.Equal(1, effects.Find(0, 1)!.Value.FirstNode);
    }

    [Fact]
    public void Nothing_moves_what_no_path_leads_to()
    {
        var effects = Effects(3, new InfluenceEdge(0, 1, .9));

        Assert.Null(effects.Find(1, 0));
        Assert.Null(effects.Find(0, 2));
        Assert.Equal(default, effects.Of(0, 2));
        Assert.Null(effects.Path(0, 2, negative: false));
    }

    [Theory]
    [InlineData(.5, .8, 1)] // .4 by node 1 beside .32 by node 2
    [InlineData(.4, .5, 2)] // .2 beside .32
    [InlineData(.4, .8, NodeEffect.NoSingleFirst)] // .32 beside .32
    public void The_first_step_is_that_of_the_strongest_path_if_there_is_one(double one, double two, int first)
    {
        var effects = Effects(4, new(0, 1, one), new(1, 3, two), new(0, 2, .8), new(2, 3, .4));

        Assert.Equal(first, effects.Find(0, 3)!.Value.FirstNode);
    }

    [Fact]
    public void Paths_that_part_later_share_their_first_step()
    {
        var effects = Effects(5, new(0, 1, .5), new(1, 2, .8), new(1, 3, .8), new(2, 4, .5), new(3, 4, .5));

        Assert.Equal(1, effects.Find(0, 4)!.Value.FirstNode);
    }

    [Fact]
    public void The_last_bits_break_no_tie()
    {
        // .3 · .7 · .8 and .8 · .3 · .7 are the same but for the last bit.
        Assert.NotEqual(.8 * .7 * .3, .7 * .3 * .8);
        var effects = Effects(6, new(0, 1, .3), new(1, 2, .7), new(2, 5, .8), new(0, 3, .8), new(3, 4, .3), new(4, 5, .7));

        Assert.Equal(NodeEffect.NoSingleFirst, effects.Find(0, 5)!.Value.FirstNode);
    }

    [Fact]
    public void Of_equal_paths_the_shortest_is_shown_then_the_first()
    {
        var shorter = Effects(3, new(0, 1, .8), new(1, 2, .5), new(0, 2, .4));
        var earlier = Effects(4, new(0, 2, .8), new(2, 3, .5), new(0, 1, .8), new(1, 3, .5));

        Assert.Equal([2], shorter.Path(0, 2, negative: false)!.Edges);
        Assert.Equal([0, 1], earlier.Path(0, 3, negative: false)!.Edges);
    }

    [Theory]
    [InlineData(1)]
    [InlineData(2)]
    [InlineData(4)]
    [InlineData(8)]
    public void A_path_of_the_greatest_length_counts_and_one_longer_does_not(int longest)
    {
        var chain = Enumerable.Range(0, 9).Select(i => new InfluenceEdge(i, i + 1, -1)).ToArray();
        var effects = EffectIndex.Build(new InfluenceGraph(10, chain), new PathLimits { MaxPathLength = longest }, []);

        AssertEffect(longest % 2 == 0 ? 1 : 0, longest % 2, effects.Of(0, longest));
        Assert.Null(effects.Find(0, longest + 1));
    }

    [Fact]
    public void A_weaker_path_counts_where_the_strongest_is_too_long()
    {
        var graph = new InfluenceGraph(4, [new(0, 1, 1), new(1, 2, 1), new(2, 3, 1), new(0, 3, .2)]);

        AssertEffect(1, 0, EffectIndex.Build(graph, new PathLimits { MaxPathLength = 3 }, [3]).Of(0, 3));
        AssertEffect(.2, 0, EffectIndex.Build(graph, new PathLimits { MaxPathLength = 2 }, [3]).Of(0, 3));
    }

    [Theory]
    [InlineData(.1, .1)] // .8 · .5 · .25
    [InlineData(.1001, 0)]
    [InlineData(.0999, .1)]
    public void A_path_of_the_least_strength_counts_and_a_weaker_one_does_not(double weakest, double expected)
    {
        var graph = new InfluenceGraph(4, [new(0, 1, .8), new(1, 2, .5), new(2, 3, .25)]);

        AssertEffect(expected, 0, EffectIndex.Build(graph, new PathLimits { MinStrength = weakest }, [3]).Of(0, 3));
    }

    [Fact]
    public void A_search_that_finds_no_end_is_ended_and_told()
    {
        // All influence each other; the only negative influence leads to node 1, from which there is no way but back. So no simple path is negative, which takes 98! / 92! of them to see.
        const int Nodes = 100;
        var edges = Enumerable.Range(0, Nodes).Where(i => i != 1).SelectMany(i => Enumerable.Range(2, Nodes - 2).Prepend(0).Where(j => j != i).Select(j => new InfluenceEdge(i, j, 1)));
        var graph = new InfluenceGraph(Nodes, [.. edges, new(2, 1, -1), new(1, 2, 1), new(1, 3, 1)]);
        var effects = EffectIndex.Build(graph, new PathLimits { MaxPathLength = 8 }, [0]).On(0);

        Assert.Equal(Nodes, effects.Effects.Count);
        Assert.InRange(effects.Unsettled, 1, Nodes - 1);
    }

    [Fact]
    public void A_walk_that_would_turn_back_goes_the_next_best_way()
    {
        // From 0 by 1 the strongest negative walk comes back by 0, so the way by 2 counts, and no search is needed to see it.
        var graph = new InfluenceGraph(4, [new(0, 3, .9), new(0, 1, .9), new(1, 0, -.9), new(1, 2, -.5), new(2, 3, .9)]);
        var effects = EffectIndex.Build(graph, new PathLimits { MaxSteps = 1 }, [3]);

        AssertEffect(.9, .405, effects.Of(0, 3));
        Assert.Equal(0, effects.On(3).Unsettled);
    }

    [Fact]
    public void Ends_when_cancelled() =>
        Assert.Throws<OperationCanceledException>(() => EffectIndex.Build(new InfluenceGraph(2, [new(0, 1, 1)]), new PathLimits(), [0, 1], new CancellationToken(canceled: true)));

    [Fact]
    public void A_hub_that_moves_what_moves_it_takes_no_search()
    {
        const int Spokes = 1_000;
        var edges = Enumerable.Range(1, Spokes).SelectMany(i => new InfluenceEdge[] { new(i, 0, .8), new(0, i, i % 2 == 0 ? .8 : -.8) });
        var effects = EffectIndex.Build(new InfluenceGraph(Spokes + 1, [.. edges]), new PathLimits { MaxSteps = 1 }, [1, 2]);

        Assert.Equal((0, 0), (effects.On(1).Unsettled, effects.On(2).Unsettled));
        AssertEffect(0, .64, effects.Of(5, 1));
        AssertEffect(.64, 0, effects.Of(5, 2));
    }

    [Theory]
    [InlineData(.8, .3, .5, .3)]
    [InlineData(.3, .8, -.5, .3)]
    [InlineData(.3, .3, 0, .3)]
    [InlineData(.3, .30000000000000004, 0, .3)] // the last bit is no difference
    [InlineData(0, 0, 0, 0)]
    public void The_net_effect_is_the_difference_and_the_weaker_speaks_against_it(double positive, double negative, double net, double contrary)
    {
        var effect = new Effect(positive, negative);

        Assert.Equal(net, effect.Net);
        Assert.Equal(contrary, effect.Contrary);
    }

    [Theory]
    [InlineData(1, 2, true)]
    [InlineData(1, 1, false)]
    [InlineData(NodeEffect.NoSingleFirst, 1, true)]
    [InlineData(NodeEffect.NoSingleFirst, NodeEffect.NoSingleFirst, true)]
    public void Paths_part_where_their_first_steps_differ_or_can(int one, int other, bool expected) =>
        Assert.Equal(expected, new NodeEffect(0, default, one).PartsFrom(new NodeEffect(0, default, other)));

    private static EffectIndex Effects(int nodes, params InfluenceEdge[] edges) =>
        EffectIndex.Build(new InfluenceGraph(nodes, edges), new PathLimits(), Enumerable.Range(0, nodes));

    private static void AssertEffect(double positive, double negative, Effect actual)
    {
        Assert.Equal(positive, actual.Positive, Tolerance);
        Assert.Equal(negative, actual.Negative, Tolerance);
    }
}
