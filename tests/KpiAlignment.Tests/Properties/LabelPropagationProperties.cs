using KpiAlignment.Influences;
using KpiAlignment.Tests.Influences;

namespace KpiAlignment.Tests.Properties;

/// <summary>Effects are the labels of a goal model with one goal satisfied and nothing but symmetric relations, loops aside.</summary>
public class LabelPropagationProperties
{
    private const double Tolerance = 1e-9;

    // No path of the generated graphs is longer or weaker.
    private static readonly PathLimits all = new() { MaxPathLength = 8, MinStrength = 1e-8 };

    [Holds]
    public void Without_loops_labels_are_effects(InfluenceGraph graph)
    {
        var acyclic = new InfluenceGraph(graph.NodeCount, graph.Edges.ToArray().Where(e => e.From < e.To));
        foreach (var (labels, effect) in LabelsAndEffects(acyclic))
        {
            Assert.Equal(labels.Sat, effect.Positive, Tolerance);
            Assert.Equal(labels.Den, effect.Negative, Tolerance);
        }
    }

    [Holds]
    public void With_loops_labels_are_at_least_effects(InfluenceGraph graph)
    {
        foreach (var (labels, effect) in LabelsAndEffects(graph))
        {
            Assert.InRange(effect.Positive, 0, labels.Sat + Tolerance);
            Assert.InRange(effect.Negative, 0, labels.Den + Tolerance);
        }
    }

    private static IEnumerable<(Labels Labels, Effect Effect)> LabelsAndEffects(InfluenceGraph graph)
    {
        var nodes = Enumerable.Range(0, graph.NodeCount).ToArray();
        var effects = EffectIndex.Build(graph, all, nodes);
        var propagation = LabelPropagation.Of(graph);
        foreach (var source in nodes)
        {
            var labels = propagation.Propagate([new($"{source}", new Labels(1, 0))]);
            foreach (var target in nodes) yield return (labels.GetValueOrDefault($"{target}"), effects.Of(source, target));
        }
    }
}
