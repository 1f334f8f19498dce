using System.Buffers;
using KpiAlignment.Influences;
using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>Which objectives pull which metrics: one row per metric that is pulled, in the order of the objectives, so by department.</summary>
internal sealed class PullTable
{
    // An array of more than 85,000 bytes is collected only with what lives long, but the table of a variant is soon thrown away.
    private const int MostInSmallArray = 1_500;
    private const int SmallTable = 200_000;

    private readonly int[] metrics;
    private readonly ArraySegment<Entry>[] rows;

    /// <param name="metricCount">How many metrics there are.</param>
    /// <param name="objectives">What pulls them.</param>
    /// <param name="effects">What moves the metrics of the objectives.</param>
    /// <param name="minSize">How hard the hardest pull is on a metric that has a row, 0 to 1.</param>
    /// <param name="cancellationToken">Ends the work.</param>
    public PullTable(int metricCount, IReadOnlyList<Objective> objectives, EffectIndex effects, double minSize = 0, CancellationToken cancellationToken = default)
    {
        // A variant of a large organisation pulls few of its metrics, so what is cleared and kept is only these.
        var counts = RentCleared<int>(metricCount);
        var isHard = RentCleared<bool>(metricCount);
        var pulled = new List<int>();
        foreach (var objective in objectives)
        {
            foreach (var effect in Pulling(objective, effects))
            {
                if (effect.Effect.Net == 0) continue;
                if (counts[effect.Node]++ == 0) pulled.Add(effect.Node);
                isHard[effect.Node] |= minSize == 0 || Entry.Of(objective, effect).Size.Reaches(minSize);
            }
        }

        pulled.RemoveAll(metric => !isHard[metric]);
        pulled.Sort();
        metrics = [.. pulled];
        rows = new ArraySegment<Entry>[metrics.Length];
        Allot(counts);
        for (var row = 0; row < metrics.Length; row++) counts[metrics[row]] = row;
        Fill(objectives, effects, isHard, counts, cancellationToken);
        ArrayPool<int>.Shared.Return(counts);
        ArrayPool<bool>.Shared.Return(isHard);
    }

    /// <summary>The metrics that are pulled, in ascending order.</summary>
    public ReadOnlySpan<int> Metrics => metrics;

    public ReadOnlySpan<Entry> At(int metric) => Array.BinarySearch(metrics, metric) is >= 0 and var row ? Row(row) : [];

    /// <summary>The entries at a metric by its place in <see cref="Metrics"/>.</summary>
    public ReadOnlySpan<Entry> Row(int row) => rows[row];

    /// <summary>How many pulls each department has, by its place.</summary>
    public int[] CountByDepartment(int departments)
    {
        var counts = new int[departments];
        foreach (var row in rows)
        {
            foreach (var entry in row.AsSpan()) counts[entry.Objective.DepartmentIndex]++;
        }

        return counts;
    }

    private static T[] RentCleared<T>(int length)
    {
        var rented = ArrayPool<T>.Shared.Rent(length);
        Array.Clear(rented, 0, length);
        return rented;
    }

    // Gives each row its place in an array, with as many others as are to lie together.
    private void Allot(int[] counts)
    {
        var total = 0;
        foreach (var metric in metrics) total += counts[metric];
        var most = total > SmallTable ? int.MaxValue : MostInSmallArray;
        for (var first = 0; first < metrics.Length;)
        {
            var (end, length) = (first + 1, counts[metrics[first]]);
            while (end < metrics.Length && length + counts[metrics[end]] <= most) length += counts[metrics[end++]];
            var entries = new Entry[length];
            for (var at = 0; first < end; first++)
            {
                rows[first] = new ArraySegment<Entry>(entries, at, counts[metrics[first]]);
                at += rows[first].Count;
            }
        }
    }

    private void Fill(IReadOnlyList<Objective> objectives, EffectIndex effects, bool[] hasRow, int[] rowOf, CancellationToken cancellationToken)
    {
        var filled = new int[rows.Length];
        foreach (var objective in objectives)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var effect in Pulling(objective, effects))
            {
                if (effect.Effect.Net == 0 || !hasRow[effect.Node]) continue;
                var row = rowOf[effect.Node];
                rows[row].Array![rows[row].Offset + filled[row]++] = Entry.Of(objective, effect);
            }
        }
    }

    private static ReadOnlySpan<NodeEffect> Pulling(Objective objective, EffectIndex effects) =>
        objective is { Direction: not null, Stake: > 0 } ? effects.On(objective.Metric.Index).AsSpan() : [];

    /// <summary>How many of the first entries are of one department; they stand in the order of the departments.</summary>
    public static int LengthOfFirstDepartment(ReadOnlySpan<Entry> entries)
    {
        var length = 1;
        while (length < entries.Length && entries[length].Objective.DepartmentIndex == entries[0].Objective.DepartmentIndex) length++;
        return length;
    }

    /// <summary>Those of the entries at a metric that are of the department at a place.</summary>
    public static ReadOnlySpan<Entry> OfDepartment(ReadOnlySpan<Entry> entries, int department)
    {
        var (low, high) = (0, entries.Length);
        while (low < high)
        {
            var middle = (low + high) >>> 1;
            if (entries[middle].Objective.DepartmentIndex < department) low = middle + 1;
            else high = middle;
        }

        var rest = entries[low..];
        return rest.IsEmpty || rest[0].Objective.DepartmentIndex != department ? [] : rest[..LengthOfFirstDepartment(rest)];
    }

    internal readonly record struct Entry(Objective Objective, NodeEffect Effect, double Pull)
    {
        public static Entry Of(Objective objective, NodeEffect effect) => new Entry(objective, effect, 0).At(objective.Stake);

        /// <summary>The same at another stake.</summary>
        public Entry At(double stake) => this with { Pull = stake * (Objective.Direction == Direction.Decrease ? -1 : 1) * Effect.Effect.Net };

        public bool Resists => Objective.Direction == Direction.Maintain;

        public double Size => Math.Abs(Pull);
    }
}
