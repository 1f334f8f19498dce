using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Finds which department depends on which, and through what.</summary>
internal sealed class DependencyFinder
{
    private readonly PullTable pulls;
    private readonly AnalysisOptions options;
    private readonly Func<Department, Department, bool> isWithinLine;
    private readonly DepartmentFocus focus;
    private readonly Dictionary<int, SortedDictionary<string, Department>> driversOf = [];

    public DependencyFinder(
        ResolvedOrganization organization,
        IReadOnlyList<Objective> objectives,
        PullTable pulls,
        AnalysisOptions options,
        Func<Department, Department, bool> isWithinLine,
        DepartmentFocus focus)
    {
        this.pulls = pulls;
        this.options = options;
        this.isWithinLine = isWithinLine;
        this.focus = focus;
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
            var end = i;
            while (end < entries.Length && entries[end].Objective.Department == department) end++;
            var strongest = StrongestNeed(entries[i..end]);
            i = end;
            if (!strongest.Size.Reaches(options.DependencyThreshold)) continue;
            foreach (var provider in drivers.Values)
            {
                if (provider == department || !focus.IsOn(provider, department) || isWithinLine(department, provider)) continue;
                var pull = PullOf(provider.Id, entries);
                var counts = Math.Abs(pull).Reaches(options.MinPressure);
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

    /// <summary>
    /// What a department needs most, of its entries at a metric; nothing where it needs more of it as much as less. What a shared
    /// goal needs is its owners' common concern, and what maintains needs neither more nor less.
    /// </summary>
    public static PullTable.Entry StrongestNeed(ReadOnlySpan<PullTable.Entry> own)
    {
        PullTable.Entry more = default, less = default;
        foreach (var entry in own)
        {
            if (entry.Objective.Kpi is null || entry.Resists) continue;
            if (entry.Pull > 0 && entry.Size.Exceeds(more.Size)) more = entry;
            if (entry.Pull < 0 && entry.Size.Exceeds(less.Size)) less = entry;
        }

        return more.Size.Exceeds(less.Size) ? more : less.Size.Exceeds(more.Size) ? less : default;
    }

    /// <summary>The sum of a department's pulls, of all entries at a metric.</summary>
    public static double PullOf(string departmentId, ReadOnlySpan<PullTable.Entry> entries)
    {
        var sum = 0.0;
        foreach (var entry in entries)
        {
            if (entry.Objective.Department.Id == departmentId && !entry.Resists) sum += entry.Pull;
        }

        return sum;
    }

    private void AddDriver(ResolvedMetric metric, Department department)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) driversOf.Add(metric.Index, drivers = new(StringComparer.Ordinal));
        drivers.TryAdd(department.Id, department);
    }
}
