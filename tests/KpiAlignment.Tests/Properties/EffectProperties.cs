using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Properties;

public class EffectProperties
{
    private const double Tolerance = 1e-9;

    [Holds(MaxTest = 500)]
    public Property Effects_are_those_of_every_simple_path_tried(InfluenceGraph graph, PathLimits limits)
    {
        var oracle = new BruteForcePaths(graph, limits);
        var repeats = 0;
        foreach (var (source, target, effect) in AllEffects(graph, limits))
        {
            var expected = oracle.Effect(source, target);
            Assert.Equal(expected.Positive, effect.Positive, Tolerance);
            Assert.Equal(expected.Negative, effect.Negative, Tolerance);
            repeats += expected.Contrary > 0 ? 1 : 0;
        }

        return true.Classify(graph.Edges.Length > graph.NodeCount, "more influences than metrics").Classify(repeats > 0, "both signs somewhere");
    }

    [Holds(MaxTest = 500)]
    public void The_first_step_is_named_where_all_strongest_paths_share_it(InfluenceGraph graph, PathLimits limits)
    {
        var oracle = new BruteForcePaths(graph, limits);
        var index = EffectIndex.Build(graph, limits, Nodes(graph));
        foreach (var target in Nodes(graph))
        {
            foreach (var effect in index.On(target).Effects) Assert.Equal(oracle.FirstNode(effect.Node, target), effect.FirstNode);
        }
    }

    [Holds]
    public void A_witness_is_a_path_of_its_sign_as_strong_as_the_effect(InfluenceGraph graph, PathLimits limits)
    {
        var oracle = new BruteForcePaths(graph, limits);
        var index = EffectIndex.Build(graph, limits, Nodes(graph));
        foreach (var (source, target, effect) in AllEffects(graph, limits))
        {
            Check(index.Path(source, target, negative: false), effect.Positive, +1);
            Check(index.Path(source, target, negative: true), effect.Negative, -1);

            void Check(InfluencePath? path, double strength, int sign)
            {
                Assert.Equal(strength > 0, path is not null);
                if (path is null) return;
                Assert.Equal(strength, path.SignedStrength * sign, Tolerance);
                Assert.Contains(oracle.Between(source, target), p => p.Edges.SequenceEqual(path.Edges));
            }
        }
    }

    [Holds]
    public void Of_the_strongest_paths_the_witness_has_the_fewest_influences_then_the_first(InfluenceGraph graph, PathLimits limits)
    {
        var oracle = new BruteForcePaths(graph, limits);
        var index = EffectIndex.Build(graph, limits, Nodes(graph));
        foreach (var (source, target, effect) in AllEffects(graph, limits))
        {
            Check(negative: false, effect.Positive, +1);
            Check(negative: true, effect.Negative, -1);

            void Check(bool negative, double strength, int sign)
            {
                var expected = oracle.Between(source, target).Where(p => strength > 0 && p.SignedStrength * sign >= strength * (1 - Tolerance))
                    .OrderBy(p => p.Edges.Length).ThenBy(p => string.Concat(p.Edges.Select(e => $"{e:000}")), StringComparer.Ordinal).Select(p => p.Edges).FirstOrDefault();
                Assert.Equal(expected, index.Path(source, target, negative)?.Edges);
            }
        }
    }

    [Holds]
    public Property An_index_that_goes_on_is_as_one_made_anew_and_keeps_what_is_out_of_reach(InfluenceGraph graph, PathLimits limits, NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        var edges = graph.Edges.ToArray();
        var changed = Enumerable.Range(0, edges.Length).Where(_ => random.Next(5) == 0).ToArray();
        foreach (var e in changed) edges[e] = edges[e] with { SignedStrength = -edges[e].SignedStrength / 2 };
        var now = new InfluenceGraph(graph.NodeCount, edges);
        var before = EffectIndex.Build(graph, limits, Nodes(graph));
        var after = before.Continue(now, changed.Select(e => edges[e].To));
        var reached = changed.Select(e => edges[e].To).ToHashSet();
        for (var length = 1; length < limits.MaxPathLength; length++) reached.UnionWith(edges.Where(e => reached.Contains(e.From)).Select(e => e.To).ToArray());
        Assert.All(Nodes(graph), n => Assert.Equal(!reached.Contains(n), after.HasInCommon(before, n)));
        var anew = EffectIndex.Build(now, limits, Nodes(now));
        Assert.All(Nodes(graph), n => Assert.Equal(anew.On(n).Effects, after.On(n).Effects));
        return true.Classify(reached.Count > 0 && reached.Count < graph.NodeCount, "something changes and something stays");
    }

    [Holds(MaxTest = 500)]
    public Property A_search_that_is_ended_finds_paths_all_the_same_and_tells_where(InfluenceGraph graph, PathLimits limits, PositiveInt steps)
    {
        var few = limits with { MaxSteps = steps.Get };
        var all = EffectIndex.Build(graph, limits, Nodes(graph));
        var index = EffectIndex.Build(graph, few, Nodes(graph));
        foreach (var (source, target, effect) in AllEffects(graph, few))
        {
            var exact = all.Of(source, target);
            if (index.On(target).Unsettled == 0) Assert.Equal(exact, effect);
            Assert.True(effect.Positive <= exact.Positive + Tolerance && effect.Negative <= exact.Negative + Tolerance);
            Assert.Equal(effect.Positive, index.Path(source, target, negative: false)?.SignedStrength ?? 0, Tolerance);
            Assert.Equal(-effect.Negative, index.Path(source, target, negative: true)?.SignedStrength ?? 0, Tolerance);
        }

        return true.Classify(Nodes(graph).Any(n => index.On(n).Unsettled > 0), "ended somewhere");
    }

    [Holds]
    public void One_influence_more_weakens_no_effect(InfluenceGraph graph, PathLimits limits, NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        var from = random.Next(graph.NodeCount);
        var added = new InfluenceEdge(from, (from + random.Next(1, graph.NodeCount)) % graph.NodeCount, random.Next(1, 11) / 10.0 * (random.Next(2) == 0 ? 1 : -1));
        var more = new InfluenceGraph(graph.NodeCount, [.. graph.Edges.ToArray(), added]);

        AssertAtLeast(AllEffects(graph, limits), EffectIndex.Build(more, limits, Nodes(more)));
    }

    [Holds]
    public void Longer_paths_weaken_no_effect(InfluenceGraph graph, PathLimits limits)
    {
        var longer = limits with { MaxPathLength = limits.MaxPathLength + 1 };

        AssertAtLeast(AllEffects(graph, limits), EffectIndex.Build(graph, longer, Nodes(graph)));
    }

    [Holds]
    public void Turning_the_sign_of_a_metric_swaps_the_effects_on_it_and_of_it(InfluenceGraph graph, PathLimits limits, NonNegativeInt which)
    {
        var turned = which.Get % graph.NodeCount;
        var mirrored = new InfluenceGraph(graph.NodeCount, graph.Edges.ToArray()
            .Select(e => e.From == turned ^ e.To == turned ? e with { SignedStrength = -e.SignedStrength } : e));
        var index = EffectIndex.Build(mirrored, limits, Nodes(graph));
        foreach (var (source, target, effect) in AllEffects(graph, limits))
        {
            var isSwapped = source == turned ^ target == turned;
            Assert.Equal(isSwapped ? new Effect(effect.Negative, effect.Positive) : effect, index.Of(source, target));
        }
    }

    [Holds]
    public void The_order_of_the_influences_does_not_matter(InfluenceGraph graph, PathLimits limits)
    {
        var index = EffectIndex.Build(new InfluenceGraph(graph.NodeCount, graph.Edges.ToArray().Reverse()), limits, Nodes(graph));
        foreach (var (source, target, effect) in AllEffects(graph, limits))
        {
            Assert.Equal(effect.Positive, index.Of(source, target).Positive, Tolerance);
            Assert.Equal(effect.Negative, index.Of(source, target).Negative, Tolerance);
        }
    }

    private static void AssertAtLeast(IEnumerable<(int Source, int Target, Effect Effect)> before, EffectIndex after)
    {
        foreach (var (source, target, effect) in before)
        {
            Assert.True(after.Of(source, target).Positive >= effect.Positive * (1 - Tolerance));
            Assert.True(after.Of(source, target).Negative >= effect.Negative * (1 - Tolerance));
        }
    }

    private static IEnumerable<(int Source, int Target, Effect Effect)> AllEffects(InfluenceGraph graph, PathLimits limits)
    {
        var index = EffectIndex.Build(graph, limits, Nodes(graph));
        return from source in Nodes(graph) from target in Nodes(graph) select (source, target, index.Of(source, target));
    }

    private static IEnumerable<int> Nodes(InfluenceGraph graph) => Enumerable.Range(0, graph.NodeCount);
}
