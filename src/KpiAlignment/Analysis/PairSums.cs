using System.Runtime.InteropServices;

namespace KpiAlignment.Analysis;

/// <summary>A sum for each pair of departments, by their places, the first before the second: in a square for as many as may all meet, else only for those that do.</summary>
internal sealed class PairSums(int departments)
{
    private const int LargestSquare = 2_000;

    private readonly double[]? square = departments <= LargestSquare ? new double[departments * departments] : null;
    private readonly Dictionary<(int First, int Second), double> pairs = [];

    /// <summary>Adds to the sum of a pair.</summary>
    public void Add(int first, int second, double value)
    {
        if (square is not null) square[(first * departments) + second] += value;
        else CollectionsMarshal.GetValueRefOrAddDefault(pairs, (first, second), out _) += value;
    }

    /// <summary>The sums other than zero, in the order of the departments.</summary>
    public IEnumerable<(int First, int Second, double Sum)> NotZero() => square is null
        ? pairs.Where(p => p.Value != 0).OrderBy(p => p.Key).Select(p => (p.Key.First, p.Key.Second, p.Value))
        : square.Index().Where(p => p.Item != 0).Select(p => (p.Index / departments, p.Index % departments, p.Item));
}
