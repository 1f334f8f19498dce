using KpiAlignment.Model;

namespace KpiAlignment.Influences;

/// <summary>
/// Finds, for one target at a time, the strongest simple path of each sign from every node. Strengths are at most 1, so
/// the strongest <em>walk</em> that doesn't turn straight back is found layer by layer, as in Bellman–Ford, with the strongest
/// that steps elsewhere beside it; where that walk visits a node twice all the same, or another first step is as strong, a
/// depth-first search bounded by the walks' strengths settles it, so that the result is exact. Not thread-safe: each thread has its own.
/// </summary>
internal sealed class EffectSearch
{
    private readonly InfluenceGraph graph;
    private readonly PathLimits limits;
    private readonly double floor;
    private readonly double[][] strength;
    private readonly int[][] nextEdge;
    private readonly double[][] otherStrength;
    private readonly int[][] otherEdge;
    private readonly List<int>[] reached;
    private readonly double[] best;
    private readonly int[] bestLayer;
    private readonly bool[] contested;
    private readonly List<int> sources = [];
    private readonly int[] trail;
    private readonly int[] trailNodes;
    private int trailLength;
    private int stepsLeft;

    public EffectSearch(InfluenceGraph graph, PathLimits limits)
    {
        this.graph = graph;
        this.limits = limits;
        floor = limits.MinStrength * (1 - Tolerance.Relative);
        var layers = limits.MaxPathLength + 1;
        strength = new double[layers][];
        nextEdge = new int[layers][];
        otherStrength = new double[layers][];
        otherEdge = new int[layers][];
        reached = new List<int>[layers];
        for (var k = 0; k < layers; k++)
        {
            strength[k] = new double[graph.NodeCount * 2];
            nextEdge[k] = new int[graph.NodeCount * 2];
            otherStrength[k] = new double[graph.NodeCount * 2];
            otherEdge[k] = new int[graph.NodeCount * 2];
            reached[k] = [];
        }

        best = new double[graph.NodeCount * 2];
        bestLayer = new int[graph.NodeCount * 2];
        contested = new bool[graph.NodeCount * 2];
        trail = new int[layers];
        trailNodes = new int[layers + 1];
    }

    /// <summary>The effects of all nodes on <paramref name="target"/>.</summary>
    public EffectsOn Run(int target)
    {
        FindWalks(target);
        sources.Sort();
        var effects = new List<NodeEffect>(sources.Count + 1);
        var (placed, unsettled) = (false, 0);
        foreach (var node in sources)
        {
            if (!placed && node > target) AddTarget();
            var plus = Settle(node, target, negative: false);
            var isSettled = stepsLeft >= 0;
            var minus = Settle(node, target, negative: true);
            if (!isSettled || stepsLeft < 0) unsettled++;
            var effect = new Effect(plus.Strength, minus.Strength);
            if (effect is { Positive: 0, Negative: 0 }) continue;
            effects.Add(new NodeEffect(node, effect, effect.Net >= 0 ? plus.FirstNode : minus.FirstNode));
        }

        if (!placed) AddTarget();
        return new EffectsOn(target, effects.ToValueList()) { Unsettled = unsettled };

        void AddTarget()
        {
            effects.Add(new NodeEffect(target, new Effect(1, 0), NodeEffect.NoSingleFirst));
            placed = true;
        }
    }

    /// <summary>The path that <see cref="Run"/> found from a node that has an effect of the sign.</summary>
    public InfluencePath PathOf(int source, int target, bool negative)
    {
        FindWalks(target);
        Settle(source, target, negative);
        var path = trail.AsSpan(0, trailLength);
        var signedStrength = 1.0;
        foreach (var e in path) signedStrength *= graph.Edges[e].SignedStrength;
        return new InfluencePath(source, [.. path], signedStrength);
    }

    private void FindWalks(int target)
    {
        Clear();
        var start = Slot(target, negative: false);
        strength[0][start] = 1;
        reached[0].Add(start);
        var edges = graph.Edges;
        for (var k = 1; k < strength.Length; k++)
        {
            foreach (var slot in reached[k - 1])
            {
                foreach (var e in graph.Incoming(slot >> 1))
                {
                    var edge = edges[e];
                    if (edge.From == target) continue;
                    var candidate = Math.Abs(edge.SignedStrength) * strength[k - 1][slot];
                    if (candidate < floor) continue;
                    if (k > 1 && edges[nextEdge[k - 1][slot]].To == edge.From)
                    {
                        candidate = Math.Abs(edge.SignedStrength) * otherStrength[k - 1][slot];
                        if (candidate < floor) continue;
                    }

                    var from = (edge.From << 1) | ((slot & 1) ^ (edge.SignedStrength < 0 ? 1 : 0));
                    Compare(from, k, candidate, edge.To);
                    Keep(from, k, candidate, e);
                }
            }
        }
    }

    // The strongest walk of a length, and the strongest with another first step.
    private void Keep(int slot, int layer, double candidate, int edge)
    {
        var (here, next, other, otherNext) = (strength[layer], nextEdge[layer], otherStrength[layer], otherEdge[layer]);
        if (here[slot] == 0)
        {
            reached[layer].Add(slot);
            (here[slot], next[slot]) = (candidate, edge);
        }
        else if (candidate > here[slot])
        {
            if (graph.Edges[edge].To != graph.Edges[next[slot]].To) (other[slot], otherNext[slot]) = (here[slot], next[slot]);
            (here[slot], next[slot]) = (candidate, edge);
        }
        else if (candidate > other[slot] && graph.Edges[edge].To != graph.Edges[next[slot]].To)
        {
            (other[slot], otherNext[slot]) = (candidate, edge);
        }
    }

    private void Compare(int slot, int layer, double candidate, int firstNode)
    {
        if (best[slot] == 0 && best[slot ^ 1] == 0) sources.Add(slot >> 1);
        if (candidate.Exceeds(best[slot]))
        {
            best[slot] = candidate;
            bestLayer[slot] = layer;
            contested[slot] = false;
        }
        else if (candidate.Reaches(best[slot]) && firstNode != graph.Edges[nextEdge[bestLayer[slot]][slot]].To)
        {
            contested[slot] = true;
        }
    }

    private (double Strength, int FirstNode) Settle(int node, int target, bool negative)
    {
        var slot = Slot(node, negative);
        stepsLeft = limits.MaxSteps;
        if (best[slot] == 0) return (0, NodeEffect.NoSingleFirst);
        var isSimple = TrailOfWalk(node, slot);
        var found = best[slot];
        var firstEdge = nextEdge[bestLayer[slot]][slot];
        if (!isSimple)
        {
            (found, var length) = StrongestSimple(node, target, negative, firstEdge: -1, above: 0);
            if (length == 0) return (0, NodeEffect.NoSingleFirst);
            firstEdge = trail[0];
        }
        else if (!contested[slot])
        {
            return (found, graph.Edges[firstEdge].To);
        }

        var firstNode = graph.Edges[firstEdge].To;
        foreach (var other in graph.Outgoing(node))
        {
            if (graph.Edges[other].To == firstNode) continue;
            if (StrongestSimple(node, target, negative, other, found * (1 - Tolerance.Relative)).Length > 0) return (found, NodeEffect.NoSingleFirst);
        }

        return (found, firstNode);
    }

    // Writes the edges of the strongest walk to the trail; no where it visits a node twice.
    private bool TrailOfWalk(int node, int slot)
    {
        var length = bestLayer[slot];
        trailNodes[0] = node;
        for (var k = length; k > 0; k--)
        {
            var at = length - k;
            var e = nextEdge[k][slot];
            if (at > 0 && graph.Edges[e].To == trailNodes[at - 1]) e = otherEdge[k][slot];
            var edge = graph.Edges[e];
            trail[at] = e;
            if (trailNodes.AsSpan(0, at + 1).Contains(edge.To)) return false;
            trailNodes[at + 1] = edge.To;
            slot = (edge.To << 1) | ((slot & 1) ^ (edge.SignedStrength < 0 ? 1 : 0));
        }

        trailLength = length;
        return true;
    }

    // The strongest simple path that is stronger than the bar, by way of firstEdge unless that is -1; length 0 for none.
    private (double Strength, int Length) StrongestSimple(int source, int target, bool negative, int firstEdge, double above)
    {
        var path = new int[limits.MaxPathLength];
        var visited = new int[limits.MaxPathLength + 1];
        visited[0] = source;
        var (found, length) = (above, 0);
        if (firstEdge >= 0) Step(firstEdge, 0, 1, negative);
        else Extend(source, 0, 1, negative);
        return (found, length);

        void Extend(int node, int depth, double product, bool mustBeNegative)
        {
            foreach (var e in graph.Outgoing(node)) Step(e, depth, product, mustBeNegative);
        }

        void Step(int e, int depth, double product, bool mustBeNegative)
        {
            if (--stepsLeft < 0) return;
            var edge = graph.Edges[e];
            if (visited.AsSpan(0, depth + 1).Contains(edge.To)) return;
            var strengthSoFar = product * Math.Abs(edge.SignedStrength);
            var restNegative = mustBeNegative ^ (edge.SignedStrength < 0);
            path[depth] = e;
            if (edge.To == target)
            {
                if (restNegative || strengthSoFar <= found || strengthSoFar < floor) return;
                (found, length) = (strengthSoFar, depth + 1);
                path.AsSpan(0, length).CopyTo(trail);
                trailLength = length;
                return;
            }

            var bound = strengthSoFar * BestWithin(Slot(edge.To, restNegative), limits.MaxPathLength - depth - 1) * (1 + Tolerance.Relative);
            if (bound <= found || bound < floor) return;
            visited[depth + 1] = edge.To;
            Extend(edge.To, depth + 1, strengthSoFar, restNegative);
        }
    }

    private double BestWithin(int slot, int length)
    {
        var found = 0.0;
        for (var k = 1; k <= length; k++) found = Math.Max(found, strength[k][slot]);
        return found;
    }

    private void Clear()
    {
        for (var k = 0; k < reached.Length; k++)
        {
            foreach (var slot in reached[k]) (strength[k][slot], otherStrength[k][slot]) = (0, 0);
            reached[k].Clear();
        }

        foreach (var node in sources)
        {
            best.AsSpan(node << 1, 2).Clear();
            contested.AsSpan(node << 1, 2).Clear();
        }

        sources.Clear();
    }

    private static int Slot(int node, bool negative) => (node << 1) | (negative ? 1 : 0);
}
