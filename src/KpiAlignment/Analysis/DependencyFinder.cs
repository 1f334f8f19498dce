using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Finds which department depends on which, and through what.</summary>
internal sealed class DependencyFinder
{
    private readonly PullTable pulls;
    private readonly AnalysisOptions options;
    private readonly Func<Department, Department, bool> isWithinLine;
    private readonly Dictionary<int, SortedDictionary<string, Department>> driversOf = [];

    public DependencyFinder(
        ResolvedOrganization organization,
        IReadOnlyList<Objective> objectives,
        PullTable pulls,
        AnalysisOptions options,
        Func<Department, Department, bool> isWithinLine)
    {
        this.pulls = pulls;
        this.options = options;
        this.isWithinLine = isWithinLine;
        foreach (var objective in objectives.Where(o => o.Kpi is not null)) AddDriver(objective.Metric, objective.Department);
        foreach (var department in organization.Departments)
        {
            foreach (var metric in department.Drives) AddDriver(metric, department.Department);
        }
    }

    /// <summary>For each metric and each pair of departments the strongest dependency.</summary>
    public void AddAt(ResolvedMetric metric, List<Dependency> found)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) return;
        var entries = pulls.At(metric.Index);
        for (var i = 0; i < entries.Length;)
        {
            var department = entries[i].Objective.Department;
            PullTable.Entry strongest = default;
            for (; i < entries.Length && entries[i].Objective.Department == department; i++)
            {
                // What a shared goal needs is its owners' common concern; a KPI's need is its department's.
                if (entries[i].Objective.Kpi is not null && entries[i].Size > strongest.Size) strongest = entries[i];
            }

            if (strongest.Size < options.DependencyThreshold || strongest.Resists) continue;
            foreach (var provider in drivers.Values)
            {
                if (provider == department || isWithinLine(department, provider)) continue;
                var pull = PullOf(provider, entries);
                var counts = Math.Abs(pull) >= options.MinPressure;
                found.Add(new Dependency
                {
                    Dependent = strongest.Objective,
                    Provider = provider,
                    Metric = metric,
                    Need = strongest.Pull,
                    ProviderPull = pull,
                    IsCovered = counts && pull * strongest.Pull > 0,
                    IsOpposed = counts && pull * strongest.Pull < 0,
                });
            }
        }
    }

    private static double PullOf(Department department, ReadOnlySpan<PullTable.Entry> entries)
    {
        var sum = 0.0;
        foreach (var entry in entries)
        {
            if (entry.Objective.Department == department && !entry.Resists) sum += entry.Pull;
        }

        return sum;
    }

    private void AddDriver(ResolvedMetric metric, Department department)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) driversOf.Add(metric.Index, drivers = new(StringComparer.Ordinal));
        drivers.TryAdd(department.Id, department);
    }
}
