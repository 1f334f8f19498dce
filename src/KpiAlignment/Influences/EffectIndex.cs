using KpiAlignment.Execution;

namespace KpiAlignment.Influences;

/// <summary>The effects on targets, each found once; paths are found again on demand. Safe to share between threads.</summary>
public sealed class EffectIndex
{
    private readonly EffectsOn?[] byTarget;
    private readonly Lock gate = new();
    private readonly PathLimits limits;
    private readonly Lazy<EffectSearch> search;

    private EffectIndex(InfluenceGraph graph, PathLimits limits, IEnumerable<EffectsOn> found)
    {
        Graph = graph;
        this.limits = limits;
        search = new(() => new EffectSearch(graph, limits));
        byTarget = new EffectsOn?[graph.NodeCount];
        foreach (var effects in found) byTarget[effects.Target] = effects;
    }

    /// <summary>The graph.</summary>
    public InfluenceGraph Graph { get; }

    /// <summary>Finds the effects on each of <paramref name="targets"/> at once, on all processors; the result does not depend on their number.</summary>
    public static EffectIndex Build(InfluenceGraph graph, PathLimits limits, IEnumerable<int> targets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(targets);
        var distinct = targets.Distinct().Order().ToArray();
        var found = new EffectsOn[distinct.Length];
        SideBySide.For(distinct.Length, () => new EffectSearch(graph, limits), (i, search) => found[i] = search.Run(distinct[i]), cancellationToken);
        return new EffectIndex(graph, limits, found);
    }

    /// <summary>The index of a graph with the same edges, of which those that end at some nodes have another strength; what is downstream of these is found again when it is asked for.</summary>
    internal EffectIndex Continue(InfluenceGraph graph, IEnumerable<int> ends)
    {
        var downstream = ends.ToHashSet();
        var last = downstream.ToList();
        for (var length = 1; length < limits.MaxPathLength && last.Count > 0; length++)
        {
            var next = new List<int>();
            foreach (var node in last)
            {
                foreach (var edge in graph.Outgoing(node))
                {
                    if (downstream.Add(graph.Edges[edge].To)) next.Add(graph.Edges[edge].To);
                }
            }

            last = next;
        }

        return new EffectIndex(graph, limits, byTarget.OfType<EffectsOn>().Where(e => !downstream.Contains(e.Target)));
    }

    /// <summary>Whether the effects on a target were found before both indexes, so that they are the same.</summary>
    internal bool HasInCommon(EffectIndex other, int target) => byTarget[target] is { } effects && ReferenceEquals(effects, other.byTarget[target]);

    /// <summary>The effects on <paramref name="target"/>; found now if it was not asked for before.</summary>
    /// <exception cref="ArgumentException">The graph has no such node.</exception>
    public EffectsOn On(int target)
    {
        if ((uint)target >= (uint)byTarget.Length) throw new ArgumentException($"The graph has no node {target}.", nameof(target));
        if (Volatile.Read(ref byTarget[target]) is { } effects) return effects;
        lock (gate)
        {
            if (byTarget[target] is { } found) return found;
            found = search.Value.Run(target);
            Volatile.Write(ref byTarget[target], found);
            return found;
        }
    }

    /// <summary>The effect of <paramref name="source"/> on <paramref name="target"/>; none where no path counts.</summary>
    public Effect Of(int source, int target) => Find(source, target)?.Effect ?? default;

    /// <summary>As <see cref="Of"/>, with where the path starts; <see langword="null"/> where none counts.</summary>
    public NodeEffect? Find(int source, int target)
    {
        var effects = On(target).AsSpan();
        var (low, high) = (0, effects.Length - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var node = effects[middle].Node;
            if (node == source) return effects[middle];
            if (node < source) low = middle + 1;
            else high = middle - 1;
        }

        return null;
    }

    /// <summary>The strongest simple path of the given sign from <paramref name="source"/> to <paramref name="target"/>, or <see langword="null"/> where none counts.</summary>
    public InfluencePath? Path(int source, int target, bool negative)
    {
        if (source == target) return negative ? null : new InfluencePath(source, [], 1);
        var effect = Of(source, target);
        var strength = negative ? effect.Negative : effect.Positive;
        if (strength == 0) return null;
        // The effects on the way lead to the path if they are all settled and the ways are not too many.
        if (On(target).Unsettled == 0 && new WitnessSearch(Graph, this, target, strength, limits).From(source, negative) is { } path) return path;
        lock (gate) return search.Value.PathOf(source, target, negative);
    }
}
