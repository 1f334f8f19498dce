using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Computes cos θ per department over the metrics that it pulls or drives; as a weight of an objective counts its stake, or what is paid for it.</summary>
internal static class CongruenceCalculator
{
    public static ValueList<Congruence> Compute(ResolvedOrganization organization, GoalSupport goals, PullTable pulls, Func<Objective, double> weigh)
    {
        var sums = new Dictionary<string, (double Dot, double Own, double Value)>(StringComparer.Ordinal);
        for (var row = 0; row < pulls.Metrics.Length; row++)
        {
            var value = goals.Of(organization.Metrics[pulls.Metrics[row]]);
            var pullOf = new SortedDictionary<string, double>(StringComparer.Ordinal);
            foreach (var entry in pulls.Row(row))
            {
                if (entry.Resists || weigh(entry.Objective) == 0) continue;
                pullOf[entry.Objective.Department.Id] = pullOf.GetValueOrDefault(entry.Objective.Department.Id) + entry.At(weigh(entry.Objective)).Pull;
            }

            foreach (var (department, pull) in pullOf) Add(department, pull, value);
        }

        foreach (var department in organization.Departments)
        {
            foreach (var metric in department.Drives)
            {
                var isPulled = false;
                foreach (var entry in pulls.At(metric.Index)) isPulled |= entry.Objective.Department == department.Department && !entry.Resists && weigh(entry.Objective) != 0;
                if (!isPulled) Add(department.Department.Id, 0, goals.Of(metric));
            }
        }

        return organization.Departments
            .Select(d => (d.Department, Sums: sums.GetValueOrDefault(d.Department.Id)))
            .Where(d => d.Sums is { Own: > 0, Value: > 0 })
            .Select(d => new Congruence(d.Department, Math.Clamp(d.Sums.Dot / Math.Sqrt(d.Sums.Own * d.Sums.Value), -1, 1)))
            .ToValueList();

        void Add(string department, double own, double value)
        {
            var (dot, ownSquared, valueSquared) = sums.GetValueOrDefault(department);
            sums[department] = (dot + (own * value), ownSquared + (own * own), valueSquared + (value * value));
        }
    }
}
