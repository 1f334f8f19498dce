using System.Buffers;
using KpiAlignment.Influences;
using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>Which objectives pull which metrics: one row per metric that is pulled, in the order of the objectives, so by department.</summary>
internal sealed class PullTable
{
    private readonly int[] metrics;
    private readonly int[] start;
    private readonly Entry[] entries;

    public PullTable(int metricCount, IReadOnlyList<Objective> objectives, EffectIndex effects, CancellationToken cancellationToken = default)
    {
        // A variant of a large organisation pulls few of its metrics, so what is cleared and kept is only these.
        var place = ArrayPool<int>.Shared.Rent(metricCount);
        Array.Clear(place, 0, metricCount);
        var pulled = new List<int>();
        foreach (var objective in objectives)
        {
            foreach (var effect in Pulling(objective, effects))
            {
                if (effect.Effect.Net != 0 && place[effect.Node]++ == 0) pulled.Add(effect.Node);
            }
        }

        pulled.Sort();
        metrics = [.. pulled];
        start = new int[metrics.Length + 1];
        for (var row = 0; row < metrics.Length; row++)
        {
            start[row + 1] = start[row] + place[metrics[row]];
            place[metrics[row]] = start[row];
        }

        entries = new Entry[start[^1]];
        foreach (var objective in objectives)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var effect in Pulling(objective, effects))
            {
                if (effect.Effect.Net != 0) entries[place[effect.Node]++] = Entry.Of(objective, effect);
            }
        }

        ArrayPool<int>.Shared.Return(place);
    }

    /// <summary>The metrics that are pulled, in ascending order.</summary>
    public ReadOnlySpan<int> Metrics => metrics;

    public ReadOnlySpan<Entry> At(int metric) => Array.BinarySearch(metrics, metric) is >= 0 and var row ? Row(row) : [];

    /// <summary>The entries at a metric by its place in <see cref="Metrics"/>.</summary>
    public ReadOnlySpan<Entry> Row(int row) => entries.AsSpan(start[row]..start[row + 1]);

    /// <summary>How many pulls each department has, by its place.</summary>
    public int[] CountByDepartment(int departments)
    {
        var counts = new int[departments];
        foreach (var entry in entries) counts[entry.Objective.DepartmentIndex]++;
        return counts;
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
