using KpiAlignment.Influences;

namespace KpiAlignment.Benchmarks.Ratios;

/// <summary>The strongest walks of both signs to each target, layer by layer over compressed rows: what a program would do that doesn't mind a walk that returns.</summary>
internal static class PlainWalks
{
    /// <summary>The number of effects that it finds, so that no step can be left out.</summary>
    public static long Count(InfluenceGraph graph, PathLimits limits, IReadOnlyList<int> targets)
    {
        var found = 0L;
        Parallel.For(0, targets.Count, () => (Walk: new Walk(graph, limits), Count: 0L), (i, _, mine) => (mine.Walk, mine.Count + mine.Walk.Run(targets[i])), mine => Interlocked.Add(ref found, mine.Count));
        return found;
    }

    private sealed class Walk(InfluenceGraph graph, PathLimits limits)
    {
        private readonly double[] best = new double[graph.NodeCount * 2];
        private readonly double[] here = new double[graph.NodeCount * 2];
        private readonly double[] next = new double[graph.NodeCount * 2];
        private readonly List<int> reached = [];
        private List<int> layer = [];
        private List<int> following = [];

        public int Run(int target)
        {
            here[target << 1] = 1;
            layer.Add(target << 1);
            for (var k = 0; k < limits.MaxPathLength; k++) Step();
            foreach (var slot in layer) here[slot] = 0;
            foreach (var slot in reached) best[slot] = 0;
            var count = reached.Count;
            layer.Clear();
            reached.Clear();
            return count;
        }

        private void Step()
        {
            foreach (var slot in layer)
            {
                foreach (var e in graph.Incoming(slot >> 1))
                {
                    var (from, _, signed) = graph.Edges[e];
                    var strength = here[slot] * Math.Abs(signed);
                    if (strength < limits.MinStrength) continue;
                    var source = (from << 1) | ((slot & 1) ^ (signed < 0 ? 1 : 0));
                    if (next[source] == 0) following.Add(source);
                    next[source] = Math.Max(next[source], strength);
                }
            }

            foreach (var slot in layer) here[slot] = 0;
            layer.Clear();
            foreach (var slot in following)
            {
                here[slot] = next[slot];
                if (best[slot] == 0) reached.Add(slot);
                best[slot] = Math.Max(best[slot], next[slot]);
                next[slot] = 0;
            }

            (layer, following) = (following, layer);
        }
    }
}
