using KpiAlignment.Influences;
using KpiAlignment.Model;

namespace KpiAlignment.Analysis;

/// <summary>Which objectives pull which metrics: one row per metric, in the order of the objectives, so by department.</summary>
internal sealed class PullTable
{
    private readonly int[] start;
    private readonly Entry[] entries;

    public PullTable(int metricCount, IReadOnlyList<Objective> objectives, EffectIndex effects)
    {
        start = new int[metricCount + 1];
        foreach (var objective in objectives)
        {
            foreach (var effect in Pulling(objective, effects)) start[effect.Node + 1]++;
        }

        for (var i = 0; i < metricCount; i++) start[i + 1] += start[i];
        entries = new Entry[start[metricCount]];
        var next = start.AsSpan(0, metricCount).ToArray();
        foreach (var objective in objectives)
        {
            foreach (var effect in Pulling(objective, effects))
            {
                entries[next[effect.Node]++] = Entry.Of(objective, effect);
            }
        }
    }

    public ReadOnlySpan<Entry> At(int metric) => entries.AsSpan(start[metric]..start[metric + 1]);

    private static IEnumerable<NodeEffect> Pulling(Objective objective, EffectIndex effects) =>
        objective is { Direction: not null, Stake: > 0 } ? effects.On(objective.Metric.Index).Effects.Where(e => e.Effect.Net != 0) : [];

    internal readonly record struct Entry(Objective Objective, NodeEffect Effect, double Pull)
    {
        public static Entry Of(Objective objective, NodeEffect effect) => new Entry(objective, effect, 0).At(objective.Stake);

        /// <summary>The same at another stake.</summary>
        public Entry At(double stake) => this with { Pull = stake * (Objective.Direction == Direction.Decrease ? -1 : 1) * Effect.Effect.Net };

        public bool Resists => Objective.Direction == Direction.Maintain;

        public double Size => Math.Abs(Pull);
    }
}
