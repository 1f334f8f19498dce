using KpiAlignment.Execution;
using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>What is found at the metrics that are pulled.</summary>
/// <param name="All">What is found, ranked.</param>
/// <param name="LeftOut">Of each metric, by its index, at which too many meet, how many pairs were left out.</param>
internal sealed record FoundAtMetrics<T>(ValueList<T> All, Dictionary<int, long> LeftOut)
{
    // Of a small organisation one thread is done with all before others have begun.
    private const int MetricsAtATime = 2_000;

    /// <summary>Looks at the metrics side by side.</summary>
    /// <param name="pulls">The metrics.</param>
    /// <param name="make">Makes what looks, for one at a time to use.</param>
    /// <param name="look">Adds what is found at a row of <paramref name="pulls"/>, and says how many pairs were left out.</param>
    /// <param name="rank">Puts all in order, whatever the order in which it was found.</param>
    /// <param name="cancellationToken">Ends the search.</param>
    public static FoundAtMetrics<T> Find<TFinder>(PullTable pulls, Func<TFinder> make, Func<TFinder, int, List<T>, long> look, Func<List<T>, T[]> rank, CancellationToken cancellationToken)
    {
        var count = pulls.Metrics.Length;
        var pieces = new (List<T> Found, Dictionary<int, long> LeftOut)[Math.Max(1, (count + MetricsAtATime - 1) / MetricsAtATime)];
        SideBySide.For(pieces.Length, make, (piece, finder) =>
        {
            var (found, leftOut) = pieces[piece] = ([], []);
            for (var row = piece * MetricsAtATime; row < Math.Min(count, (piece + 1) * MetricsAtATime); row++)
            {
                cancellationToken.ThrowIfCancellationRequested();
                if (look(finder, row, found) is > 0 and var pairs) leftOut.Add(pulls.Metrics[row], pairs);
            }
        }, cancellationToken);
        var all = pieces[0].Found;
        foreach (var piece in pieces.Skip(1)) all.AddRange(piece.Found);
        return new FoundAtMetrics<T>(rank(all).ToValueList(), pieces.SelectMany(p => p.LeftOut).ToDictionary());
    }
}
