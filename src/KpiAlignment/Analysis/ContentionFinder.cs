using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Finds the contentions at each metric among the objectives that pull it.</summary>
/// <param name="options">What counts.</param>
/// <param name="minPressure">The least pressure that is asked for, 0 to 1.</param>
/// <param name="isWithinLine">Whether one department is part of the other.</param>
/// <param name="focus">The departments to look at.</param>
/// <param name="pullOf">The sum of the pulls on a metric of an objective's department.</param>
/// <param name="netEffect">What more of one metric does to another on balance.</param>
internal sealed class ContentionFinder(
    AnalysisOptions options,
    double minPressure,
    Func<Department, Department, bool> isWithinLine,
    DepartmentFocus focus,
    Func<Objective, ResolvedMetric, double> pullOf,
    Func<ResolvedMetric, ResolvedMetric, double> netEffect)
{
    // An objective at a metric with the direction in which it stands and its pull times its department's one-sidedness.
    private readonly record struct Side(PullTable.Entry Entry, int Direction, double OneSidedness)
    {
        public double Force => Entry.Size * OneSidedness;
    }

    // Of the metric at hand, for the two directions.
    private readonly List<Side> up = [];
    private readonly List<Side> down = [];
    private readonly List<(Side First, Side Second)> pairs = [];

    /// <summary>Adds the contentions at a metric among the entries given, which are in the order of their departments; tells how many pairs were left out, as there are too many.</summary>
    public long AddAt(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries, List<Contention> found)
    {
        var leftOut = FindPairs(metric, entries);
        foreach (var (first, second) in pairs) found.Add(Contend(metric, first, second));
        return leftOut;
    }

    /// <summary>The pressure of the hardest contention at a metric between two departments, given by id; 0 where there is none but such as are supported.</summary>
    public double HardestAt(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries, string one, string other)
    {
        var hardest = 0.0;
        FindPairs(metric, entries);
        foreach (var (first, second) in pairs)
        {
            var (a, b) = (first.Entry.Objective.Department.Id, second.Entry.Objective.Department.Id);
            if (!((a == one && b == other) || (a == other && b == one))) continue;
            var pressure = Math.Min(first.Force, second.Force);
            if (pressure > hardest && !Contention.Outweighs(SupportAt(metric, first.Entry.Objective, second.Entry.Objective), pressure)) hardest = pressure;
        }

        return hardest;
    }

    // Tells how many were left out.
    private long FindPairs(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries)
    {
        pairs.Clear();
        if (entries.Length < 2 || entries[0].Objective.DepartmentIndex == entries[^1].Objective.DepartmentIndex) return 0;
        if (metric.IsScarce) return FindRivals(metric, entries);
        FindSides(entries, +1, up);
        if (up.Count == 0) return 0;
        FindSides(entries, -1, down);
        // Of the few in focus all pairs are looked at: what a change does to them is to be seen.
        if (focus.IsOnAll && (long)up.Count * down.Count > options.MaxPairsPerMetric) return FindHardestPairs();
        FindAllPairs();
        return 0;
    }

    // The weaker side makes the pressure, so a side's hardest pairs are those with sides that are as strong.
    private long FindHardestPairs()
    {
        var budget = new PairBudget(options.MaxPairsPerMetric);
        var (ups, downs) = (new List<Side>(), new List<Side>());
        Side[] sides = [.. up.Concat(down).OrderByDescending(s => s.Force).ThenBy(s => s.Entry.Objective.Index).ThenBy(s => s.Direction)];
        foreach (var side in sides)
        {
            (side.Direction > 0 ? ups : downs).Add(side);
            foreach (var other in side.Direction > 0 ? downs : ups)
            {
                if (!budget.MayLook()) return budget.LeftOutOf((long)up.Count * down.Count);
                if (!Contend(side.Entry, other.Entry)) continue;
                budget.Keep();
                pairs.Add(side.Direction > 0 ? (side, other) : (other, side));
            }
        }

        return 0;
    }

    // What one takes of a scarce metric the other lacks; it minds the less the more it cares for what the one does with it.
    private long FindRivals(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries)
    {
        var budget = new PairBudget(focus.IsOnAll ? options.MaxPairsPerMetric : int.MaxValue);
        foreach (var (i, j) in HardestFirst(entries))
        {
            if (!budget.MayLook()) return budget.LeftOutOf((long)entries.Length * (entries.Length - 1) / 2);
            var (a, b) = (entries[i].Objective, entries[j].Objective);
            if (!Contend(entries[i], entries[j]) || (a.Metric == b.Metric && a.Metric != metric)) continue;
            if (!Stands(entries[i], +1) || !Stands(entries[j], +1)) continue;
            var first = new Side(entries[i], +1, OneSidedness(DepartmentOf(i, entries), a, +1, Sympathy(a, entries[j])));
            var second = new Side(entries[j], +1, OneSidedness(DepartmentOf(j, entries), b, +1, Sympathy(b, entries[i])));
            if (!first.Force.Reaches(minPressure) || !second.Force.Reaches(minPressure)) continue;
            budget.Keep();
            pairs.Add((first, second));
        }

        return 0;
    }

    // The places of two entries, the first before the second; the pairs first of which the weaker pulls hardest.
    private static IEnumerable<(int First, int Second)> HardestFirst(ReadOnlySpan<PullTable.Entry> entries)
    {
        var sizes = new double[entries.Length];
        for (var i = 0; i < sizes.Length; i++) sizes[i] = -entries[i].Size;
        int[] ranked = [.. Enumerable.Range(0, sizes.Length).OrderBy(i => sizes[i])];
        return Pairs();

        IEnumerable<(int, int)> Pairs()
        {
            for (var j = 1; j < ranked.Length; j++)
            {
                for (var i = 0; i < j; i++) yield return (Math.Min(ranked[i], ranked[j]), Math.Max(ranked[i], ranked[j]));
            }
        }
    }

    // What its department wants of the scarce metric in the rival's hands: the effect on the rival's own metric times its pull on that.
    private double Sympathy(Objective objective, PullTable.Entry rival) =>
        rival.Objective.Metric == objective.Metric ? 0 : Math.Max(0, rival.Effect.Effect.Net * pullOf(objective, rival.Objective.Metric));

    private static ReadOnlySpan<PullTable.Entry> DepartmentOf(int at, ReadOnlySpan<PullTable.Entry> entries)
    {
        var department = entries[at].Objective.Department;
        var (first, end) = (at, at + 1);
        while (first > 0 && ReferenceEquals(entries[first - 1].Objective.Department, department)) first--;
        while (end < entries.Length && ReferenceEquals(entries[end].Objective.Department, department)) end++;
        return entries[first..end];
    }

    // The sides that stand for a direction; one that resists stands for both, against whoever pulls.
    private void FindSides(ReadOnlySpan<PullTable.Entry> entries, int direction, List<Side> sides)
    {
        sides.Clear();
        for (var first = 0; first < entries.Length;)
        {
            var end = first + 1;
            while (end < entries.Length && ReferenceEquals(entries[end].Objective.Department, entries[first].Objective.Department)) end++;
            AddSides(entries[first..end], direction, sides);
            first = end;
        }
    }

    private void AddSides(ReadOnlySpan<PullTable.Entry> department, int direction, List<Side> sides)
    {
        // Objectives of one period, most often all, have their one-sidedness in common.
        (Objective Objective, double OneSidedness)? last = null;
        foreach (var entry in department)
        {
            if (!Stands(entry, direction)) continue;
            var objective = entry.Objective;
            if (last is not { } known || known.Objective.Period != objective.Period || IsMaintained(known.Objective) != IsMaintained(objective))
                last = known = (objective, OneSidedness(department, objective, direction));
            var side = new Side(entry, direction, known.OneSidedness);
            if (side.Force.Reaches(minPressure)) sides.Add(side);
        }
    }

    private static bool IsMaintained(Objective objective) => objective.Direction == Direction.Maintain;

    private bool Stands(PullTable.Entry entry, int direction) =>
        entry.Size.Reaches(minPressure) && (entry.Resists || Math.Sign(entry.Pull) == direction);

    private void FindAllPairs()
    {
        var downInFocus = focus.IsOnAll ? down : down.FindAll(s => focus.Includes(s.Entry.Objective.DepartmentIndex));
        foreach (var first in up)
        {
            foreach (var second in focus.Includes(first.Entry.Objective.DepartmentIndex) ? down : downInFocus)
            {
                if (Contend(first.Entry, second.Entry)) pairs.Add((first, second));
            }
        }
    }

    private bool Contend(PullTable.Entry first, PullTable.Entry second)
    {
        var (a, b) = (first.Objective, second.Objective);
        return a.DepartmentIndex != b.DepartmentIndex && focus.IsOn(a, b)
            && !(first.Resists && second.Resists)
            && first.Effect.PartsFrom(second.Effect)
            && a.Coincides(b);
    }

    private Contention Contend(ResolvedMetric metric, Side first, Side second)
    {
        // The one whose own metric it is comes first: it pursues, the other suffers.
        if (second.Entry.Objective.Metric == metric && first.Entry.Objective.Metric != metric) (first, second) = (second, first);
        var (a, b) = (first.Entry.Objective, second.Entry.Objective);
        var kind = KindOf(metric, a, b);
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
            Kind = kind,
            Support = SupportAt(metric, a, b),
            IsAmbiguous = IsAmbiguous(first) || IsAmbiguous(second),
            IsWithinLine = isWithinLine(a.Department, b.Department),
        };
    }

    private static ContentionKind KindOf(ResolvedMetric metric, Objective first, Objective second) =>
        metric.IsScarce ? ContentionKind.Scarcity
        : first.Metric != metric ? ContentionKind.Lever
        : second.Metric == metric ? ContentionKind.SameMetric
        : ContentionKind.Pursuit;

    // What one holds steady helps nobody along.
    private double SupportAt(ResolvedMetric metric, Objective a, Objective b)
    {
        if (a.Metric == metric || b.Metric == metric) return 0;
        var signs = (a.Direction, b.Direction) switch
        {
            (Direction.Maintain, _) or (_, Direction.Maintain) => 0,
            var (one, other) => one == other ? 1 : -1,
        };
        return Math.Max(0, Math.Max(signs * netEffect(a.Metric, b.Metric), signs * netEffect(b.Metric, a.Metric)));
    }

    private bool IsAmbiguous(Side side) => side.Entry.Effect.Effect.Contrary.Reaches(options.AmbiguityThreshold);

    // φ over the objectives of one department that count at the same time; those that resist stand against a pull and with a resistance.
    // Of what stands for the direction, the part that is sympathy for the other stands against it.
    private static double OneSidedness(ReadOnlySpan<PullTable.Entry> department, Objective objective, int direction, double sympathy = 0)
    {
        var (with, against, resisting) = (0.0, 0.0, 0.0);
        foreach (var entry in department)
        {
            if (!entry.Objective.Coincides(objective)) continue;
            if (entry.Resists) resisting += entry.Size;
            else if (Math.Sign(entry.Pull) == direction) with += entry.Size;
            else against += entry.Size;
        }

        if (IsMaintained(objective)) with += resisting;
        else against += resisting;
        var shared = Math.Min(sympathy, with);
        return Math.Max(0, (with - against - (2 * shared)) / (with + against));
    }
}
