namespace KpiAlignment.Influences;

/// <summary>The effects on a set of targets, each found once; paths are found again on demand.</summary>
public sealed class EffectIndex
{
    private readonly InfluenceGraph graph;
    private readonly PathLimits limits;
    private readonly Dictionary<int, EffectsOn> byTarget;
    private readonly Lock gate = new();
    private EffectSearch? witnessSearch;

    private EffectIndex(InfluenceGraph graph, PathLimits limits, Dictionary<int, EffectsOn> byTarget)
    {
        this.graph = graph;
        this.limits = limits;
        this.byTarget = byTarget;
    }

    /// <summary>Finds the effects on each of <paramref name="targets"/>, on all processors; the result does not depend on their number.</summary>
    public static EffectIndex Build(InfluenceGraph graph, PathLimits limits, IEnumerable<int> targets, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(graph);
        ArgumentNullException.ThrowIfNull(limits);
        ArgumentNullException.ThrowIfNull(targets);
        var distinct = targets.Distinct().Order().ToArray();
        var found = new EffectsOn[distinct.Length];
        var parallel = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        Parallel.For(0, distinct.Length, parallel, () => new EffectSearch(graph, limits), (i, _, search) =>
        {
            found[i] = search.Run(distinct[i]);
            return search;
        }, _ => { });
        return new EffectIndex(graph, limits, found.ToDictionary(e => e.Target));
    }

    /// <summary>The effects on <paramref name="target"/>.</summary>
    /// <exception cref="ArgumentException">The index was not built for this target.</exception>
    public EffectsOn On(int target) =>
        byTarget.TryGetValue(target, out var effects)
            ? effects
            : throw new ArgumentException($"The effects on node {target} were not asked for.", nameof(target));

    /// <summary>The effect of <paramref name="source"/> on <paramref name="target"/>; none where no path counts.</summary>
    public Effect Of(int source, int target)
    {
        var effects = On(target).Effects;
        var (low, high) = (0, effects.Count - 1);
        while (low <= high)
        {
            var middle = (low + high) >>> 1;
            var node = effects[middle].Node;
            if (node == source) return effects[middle].Effect;
            if (node < source) low = middle + 1;
            else high = middle - 1;
        }

        return default;
    }

    /// <summary>The strongest simple path of the given sign from <paramref name="source"/> to <paramref name="target"/>, or <see langword="null"/> where none counts.</summary>
    public InfluencePath? Path(int source, int target, bool negative)
    {
        lock (gate)
        {
            witnessSearch ??= new EffectSearch(graph, limits);
            return witnessSearch.Witness(source, target, negative);
        }
    }
}
