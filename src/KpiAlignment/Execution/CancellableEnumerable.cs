namespace KpiAlignment.Execution;

/// <summary>Lets what goes through a large collection end at any element of it.</summary>
internal static class CancellableEnumerable
{
    /// <summary>The same elements, until the token is cancelled.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static IEnumerable<T> Until<T>(this IEnumerable<T> items, CancellationToken cancellationToken)
    {
        foreach (var item in items)
        {
            cancellationToken.ThrowIfCancellationRequested();
            yield return item;
        }
    }
}
