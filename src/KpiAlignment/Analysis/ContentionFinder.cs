using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Finds the contentions at each metric among the objectives that pull it.</summary>
internal sealed class ContentionFinder(AnalysisOptions options, Func<Department, Department, bool> isWithinLine, DepartmentFocus focus)
{
    // An objective at a metric with the direction in which it stands and its pull times its department's one-sidedness.
    private readonly record struct Side(PullTable.Entry Entry, int Direction, double OneSidedness)
    {
        public double Force => Entry.Size * OneSidedness;
    }

    /// <summary>Adds the contentions at a metric among the entries given, which are in the order of their departments.</summary>
    public void AddAt(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries, List<Contention> found) =>
        ForEachPair(metric, entries, (first, second) => found.Add(Contend(metric, first, second)));

    /// <summary>The pressure of the hardest contention at a metric between two departments, given by id; 0 where there is none.</summary>
    public double HardestAt(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries, string one, string other)
    {
        var hardest = 0.0;
        ForEachPair(metric, entries, (first, second) =>
        {
            var (a, b) = (first.Entry.Objective.Department.Id, second.Entry.Objective.Department.Id);
            if ((a == one && b == other) || (a == other && b == one)) hardest = Math.Max(hardest, Math.Min(first.Force, second.Force));
        });
        return hardest;
    }

    private void ForEachPair(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries, Action<Side, Side> visit)
    {
        if (entries.Length < 2 || entries[0].Objective.Department == entries[^1].Objective.Department) return;
        var up = Sides(entries, +1);
        if (up.Count == 0) return;
        if (metric.IsScarce) ForEachPair(up, up, visit);
        else ForEachPair(up, Sides(entries, -1), visit);
    }

    // The sides that stand for a direction; one that resists stands for both, against whoever pulls.
    private List<Side> Sides(ReadOnlySpan<PullTable.Entry> entries, int direction)
    {
        var sides = new List<Side>(entries.Length);
        for (var first = 0; first < entries.Length;)
        {
            var end = first + 1;
            while (end < entries.Length && ReferenceEquals(entries[end].Objective.Department, entries[first].Objective.Department)) end++;
            AddSides(entries[first..end], direction, sides);
            first = end;
        }

        return sides;
    }

    private void AddSides(ReadOnlySpan<PullTable.Entry> department, int direction, List<Side> sides)
    {
        foreach (var entry in department)
        {
            if (!entry.Size.Reaches(options.MinPressure) || (!entry.Resists && Math.Sign(entry.Pull) != direction)) continue;
            var side = new Side(entry, direction, OneSidedness(department, entry.Objective, direction));
            if (side.Force.Reaches(options.MinPressure)) sides.Add(side);
        }
    }

    private void ForEachPair(List<Side> firsts, List<Side> seconds, Action<Side, Side> visit)
    {
        var same = ReferenceEquals(firsts, seconds);
        for (var i = 0; i < firsts.Count; i++)
        {
            for (var j = same ? i + 1 : 0; j < seconds.Count; j++)
            {
                var (first, second) = (firsts[i], seconds[j]);
                var (a, b) = (first.Entry.Objective, second.Entry.Objective);
                if (a.Department == b.Department || !focus.IsOn(a.Department, b.Department) || (first.Entry.Resists && second.Entry.Resists)) continue;
                if (!first.Entry.Effect.PartsFrom(second.Entry.Effect) || !a.Coincides(b)) continue;
                visit(first, second);
            }
        }
    }

    private Contention Contend(ResolvedMetric metric, Side first, Side second)
    {
        // The one whose own metric it is comes first: it pursues, the other suffers.
        if (second.Entry.Objective.Metric == metric && first.Entry.Objective.Metric != metric) (first, second) = (second, first);
        var (a, b) = (first.Entry.Objective, second.Entry.Objective);
        return new Contention
        {
            Metric = metric,
            First = a,
            Second = b,
            FirstPull = first.Direction * first.Entry.Size,
            SecondPull = second.Direction * second.Entry.Size,
            FirstOneSidedness = first.OneSidedness,
            SecondOneSidedness = second.OneSidedness,
            Pressure = Math.Min(first.Force, second.Force),
            Kind = metric.IsScarce ? ContentionKind.Scarcity
                : a.Metric != metric ? ContentionKind.Lever
                : b.Metric == metric ? ContentionKind.SameMetric
                : ContentionKind.Pursuit,
            IsAmbiguous = IsAmbiguous(first) || IsAmbiguous(second),
            IsWithinLine = isWithinLine(a.Department, b.Department),
        };
    }

    private bool IsAmbiguous(Side side) => side.Entry.Effect.Effect.Contrary.Reaches(options.AmbiguityThreshold);

    // φ over the objectives of one department that count at the same time; those that resist stand against a pull and with a resistance.
    private static double OneSidedness(ReadOnlySpan<PullTable.Entry> department, Objective objective, int direction)
    {
        var (with, against, resisting) = (0.0, 0.0, 0.0);
        foreach (var entry in department)
        {
            if (!entry.Objective.Coincides(objective)) continue;
            if (entry.Resists) resisting += entry.Size;
            else if (Math.Sign(entry.Pull) == direction) with += entry.Size;
            else against += entry.Size;
        }

        if (objective.Direction == Direction.Maintain) with += resisting;
        else against += resisting;
        return Math.Max(0, (with - against) / (with + against));
    }
}
