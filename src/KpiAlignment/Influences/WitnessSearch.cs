namespace KpiAlignment.Influences;

/// <summary>
/// Finds the strongest simple path of an effect whose strength is known: only steps that can still come to that strength are
/// taken, and of equally strong paths the one with the fewest influences is found, then the first in the order of the edges.
/// </summary>
internal sealed class WitnessSearch(InfluenceGraph graph, EffectIndex effects, int target, double strength, PathLimits limits)
{
    private readonly List<int> path = [];
    private readonly List<int> visited = [];
    private int stepsLeft = limits.MaxSteps;

    /// <summary>The path from <paramref name="source"/>; none where it takes too many steps to find.</summary>
    public InfluencePath? From(int source, bool negative)
    {
        for (var length = 1; length <= limits.MaxPathLength; length++)
        {
            visited.Add(source);
            if (Reaches(source, negative, 1, length)) return new InfluencePath(source, [.. path], Product());
            visited.Clear();
        }

        return null;
    }

    private bool Reaches(int node, bool mustBeNegative, double product, int steps)
    {
        foreach (var e in graph.Outgoing(node))
        {
            if (--stepsLeft < 0) return false;
            var edge = graph.Edges[e];
            var soFar = product * Math.Abs(edge.SignedStrength);
            var restNegative = mustBeNegative ^ (edge.SignedStrength < 0);
            if (!soFar.Reaches(strength) || visited.Contains(edge.To)) continue;
            path.Add(e);
            visited.Add(edge.To);
            if (edge.To == target ? steps == 1 && !restNegative : steps > 1 && CanReach(edge.To, restNegative, soFar) && Reaches(edge.To, restNegative, soFar, steps - 1)) return true;
            path.RemoveAt(path.Count - 1);
            visited.RemoveAt(visited.Count - 1);
        }

        return false;
    }

    private bool CanReach(int node, bool negative, double product)
    {
        var rest = effects.Of(node, target);
        return (product * (negative ? rest.Negative : rest.Positive)).Reaches(strength);
    }

    private double Product() => path.Aggregate(1.0, (product, e) => product * graph.Edges[e].SignedStrength);
}
