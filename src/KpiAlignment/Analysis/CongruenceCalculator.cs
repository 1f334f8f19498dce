using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Computes cos θ per department over the metrics that it pulls or drives; as a weight of an objective counts its stake, or what is paid for it.</summary>
internal static class CongruenceCalculator
{
    public static ValueList<Congruence> Compute(ResolvedOrganization organization, GoalSupport goals, PullTable pulls, DepartmentFocus focus, Func<Objective, double> weigh)
    {
        var sums = new Sums[organization.Departments.Count];
        for (var row = 0; row < pulls.Metrics.Length; row++)
        {
            var value = goals.Of(organization.Metrics[pulls.Metrics[row]]);
            for (var rest = pulls.Row(row); !rest.IsEmpty;)
            {
                var own = rest[..PullTable.LengthOfFirstDepartment(rest)];
                rest = rest[own.Length..];
                if (focus.Includes(own[0].Objective.DepartmentIndex) && PullOf(own, weigh) is { } pull) sums[own[0].Objective.DepartmentIndex].Add(pull, value);
            }
        }

        foreach (var (place, department) in organization.Departments.Index())
        {
            if (!focus.Includes(place)) continue;
            foreach (var metric in department.Drives.AsSpan())
            {
                if (!IsPulled(pulls.At(metric.Index), place, weigh)) sums[place].Add(0, goals.Of(metric));
            }
        }

        return organization.Departments.Index()
            .Where(d => sums[d.Index] is { Own: > 0, Value: > 0 })
            .Select(d => new Congruence(d.Item.Department, sums[d.Index].Cosine))
            .ToValueList();
    }

    // Nothing where no objective of the department counts.
    private static double? PullOf(ReadOnlySpan<PullTable.Entry> own, Func<Objective, double> weigh)
    {
        double? pull = null;
        foreach (var entry in own)
        {
            if (!entry.Resists && weigh(entry.Objective) is not 0 and var weight) pull = (pull ?? 0) + entry.At(weight).Pull;
        }

        return pull;
    }

    private static bool IsPulled(ReadOnlySpan<PullTable.Entry> entries, int department, Func<Objective, double> weigh)
    {
        foreach (var entry in entries)
        {
            if (entry.Objective.DepartmentIndex == department && !entry.Resists && weigh(entry.Objective) != 0) return true;
        }

        return false;
    }

    // Of the two vectors, what the department pulls and what the metrics are worth to the goals.
    private struct Sums
    {
        private double dot;

        public double Own { get; private set; }

        public double Value { get; private set; }

        public readonly double Cosine => Math.Clamp(dot / Math.Sqrt(Own * Value), -1, 1);

        public void Add(double own, double value)
        {
            dot += own * value;
            Own += own * own;
            Value += value * value;
        }
    }
}
