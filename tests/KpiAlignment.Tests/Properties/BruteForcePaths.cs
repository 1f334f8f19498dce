using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Properties;

/// <summary>The effects by the letter of the definition: every simple path, one after the other.</summary>
internal sealed class BruteForcePaths(InfluenceGraph graph, PathLimits limits)
{
    private const double Tolerance = 1e-9;

    /// <summary>Each simple path from one node to another that counts, as edges with the product of their signed strengths.</summary>
    public IReadOnlyList<(int[] Edges, double SignedStrength)> Between(int source, int target)
    {
        var found = new List<(int[], double)>();
        if (source == target) found.Add(([], 1));
        else Extend(source, [], 1, [source]);
        return found;

        void Extend(int node, int[] path, double product, int[] visited)
        {
            foreach (var e in graph.Outgoing(node))
            {
                var edge = graph.Edges[e];
                var (longer, strength) = (path.Append(e).ToArray(), product * edge.SignedStrength);
                if (visited.Contains(edge.To) || Math.Abs(strength) < limits.MinStrength * (1 - Tolerance)) continue;
                if (edge.To == target) found.Add((longer, strength));
                else if (longer.Length < limits.MaxPathLength) Extend(edge.To, longer, strength, [.. visited, edge.To]);
            }
        }
    }

    public Effect Effect(int source, int target) => new(Strongest(source, target, +1), Strongest(source, target, -1));

    /// <summary>The one node that every strongest path of the net effect's sign visits first, or <see cref="NodeEffect.NoSingleFirst"/>.</summary>
    public int FirstNode(int source, int target)
    {
        if (source == target) return NodeEffect.NoSingleFirst;
        var sign = Effect(source, target).Net >= 0 ? 1 : -1;
        var best = Strongest(source, target, sign);
        var firsts = Between(source, target)
            .Where(p => p.SignedStrength * sign >= best * (1 - Tolerance))
            .Select(p => graph.Edges[p.Edges[0]].To).Distinct().ToArray();
        return firsts is [var only] ? only : NodeEffect.NoSingleFirst;
    }

    private double Strongest(int source, int target, int sign) =>
        Between(source, target).Select(p => p.SignedStrength * sign).Where(s => s > 0).DefaultIfEmpty().Max();
}
