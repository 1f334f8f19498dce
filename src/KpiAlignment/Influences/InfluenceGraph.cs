namespace KpiAlignment.Influences;

/// <summary>The signed graph of influences, as compressed sparse rows in both directions.</summary>
public sealed class InfluenceGraph
{
    private readonly InfluenceEdge[] edges;
    private readonly int[] incomingStart;
    private readonly int[] incoming;
    private readonly int[] outgoingStart;
    private readonly int[] outgoing;

    /// <summary>A graph of nodes 0 to <paramref name="nodeCount"/> − 1. An edge is known by its place in <paramref name="edges"/>.</summary>
    /// <exception cref="ArgumentException">An edge has an end outside the graph, joins a node to itself, or has a strength outside −1 to 1 or of 0.</exception>
    public InfluenceGraph(int nodeCount, IEnumerable<InfluenceEdge> edges)
    {
        ArgumentOutOfRangeException.ThrowIfNegative(nodeCount);
        ArgumentNullException.ThrowIfNull(edges);
        NodeCount = nodeCount;
        this.edges = edges.ToArray();
        foreach (var edge in this.edges) Check(edge, nodeCount);
        (incomingStart, incoming) = Rows(edge => edge.To);
        (outgoingStart, outgoing) = Rows(edge => edge.From);
    }

    /// <summary>The number of nodes.</summary>
    public int NodeCount { get; }

    /// <summary>The edges, in the order in which they were given.</summary>
    public ReadOnlySpan<InfluenceEdge> Edges => edges;

    /// <summary>The edges that end at <paramref name="node"/>, as indexes into <see cref="Edges"/>.</summary>
    public ReadOnlySpan<int> Incoming(int node) => incoming.AsSpan(incomingStart[node]..incomingStart[node + 1]);

    /// <summary>The edges that start at <paramref name="node"/>, as indexes into <see cref="Edges"/>.</summary>
    public ReadOnlySpan<int> Outgoing(int node) => outgoing.AsSpan(outgoingStart[node]..outgoingStart[node + 1]);

    private (int[] Start, int[] Rows) Rows(Func<InfluenceEdge, int> rowOf)
    {
        var start = new int[NodeCount + 1];
        foreach (var edge in edges) start[rowOf(edge) + 1]++;
        for (var i = 0; i < NodeCount; i++) start[i + 1] += start[i];
        var rows = new int[edges.Length];
        var next = start.AsSpan(0, NodeCount).ToArray();
        for (var i = 0; i < edges.Length; i++) rows[next[rowOf(edges[i])]++] = i;
        return (start, rows);
    }

    private static void Check(InfluenceEdge edge, int nodeCount)
    {
        var (from, to, strength) = edge;
        if ((uint)from >= (uint)nodeCount || (uint)to >= (uint)nodeCount)
            throw new ArgumentException($"Edge {from} → {to} leaves the graph of {nodeCount} nodes.", nameof(edge));
        if (from == to) throw new ArgumentException($"Edge {from} → {to} joins a node to itself.", nameof(edge));
        if (!(Math.Abs(strength) is > 0 and <= 1))
            throw new ArgumentException($"Edge {from} → {to} has strength {strength}; it must be −1 to 1 and not 0.", nameof(edge));
    }
}
