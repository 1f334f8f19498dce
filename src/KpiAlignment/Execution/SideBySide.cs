using System.Runtime.ExceptionServices;

namespace KpiAlignment.Execution;

/// <summary>Does on all cores what doesn't depend on each other. What comes of each stands in its place, whoever did it and when, so it is the same each time.</summary>
internal static class SideBySide
{
    /// <summary>What comes of each of the items, in their order.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static TResult[] Select<T, TResult>(IReadOnlyList<T> items, Func<T, TResult> selector, CancellationToken cancellationToken)
    {
        var results = new TResult[items.Count];
        For(items.Count, i => results[i] = selector(items[i]), cancellationToken);
        return results;
    }

    /// <summary>Does the work of each place from 0.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void For(int count, Action<int> work, CancellationToken cancellationToken) =>
        For(count, () => work, (place, action) => action(place), cancellationToken);

    /// <summary>Does the work of each place from 0 with a tool that only one at a time uses.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static void For<TTool>(int count, Func<TTool> make, Action<int, TTool> work, CancellationToken cancellationToken)
    {
        if (count == 1)
        {
            cancellationToken.ThrowIfCancellationRequested();
            work(0, make());
            return;
        }

        var options = new ParallelOptions { CancellationToken = cancellationToken, MaxDegreeOfParallelism = Environment.ProcessorCount };
        try
        {
            Parallel.For(0, count, options, make, (place, _, tool) =>
            {
                work(place, tool);
                return tool;
            }, _ => { });
        }
        catch (AggregateException failed)
        {
            // As it would be thrown had one done all.
            ExceptionDispatchInfo.Throw(failed.Flatten().InnerExceptions[0]);
        }
    }
}
