using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Finds which department depends on which, and through what.</summary>
internal sealed class DependencyFinder
{
    private readonly PullTable pulls;
    private readonly AnalysisOptions options;
    private readonly DepartmentTree tree;
    private readonly InfluenceTable influences;
    private readonly Dictionary<(string Department, int Metric), double> strivings = [];
    private readonly HashSet<(string Department, int Metric)> ownWork = [];
    private readonly Dictionary<int, SortedDictionary<string, Department>> driversOf = [];

    public DependencyFinder(
        ResolvedOrganization organization,
        IReadOnlyList<Objective> objectives,
        PullTable pulls,
        InfluenceTable influences,
        AnalysisOptions options,
        DepartmentTree tree)
    {
        this.pulls = pulls;
        this.options = options;
        this.tree = tree;
        this.influences = influences;
        foreach (var objective in objectives)
        {
            if (objective.Kpi is not null) AddDriver(objective.Metric, objective.Department);
            AddStriving(objective);
        }

        foreach (var department in organization.Departments)
        {
            foreach (var metric in department.Drives)
            {
                AddDriver(metric, department.Department);
                ownWork.Add((department.Department.Id, metric.Index));
            }
        }
    }

    /// <summary>For each metric and each pair of departments the strongest dependency.</summary>
    public void AddAt(ResolvedMetric metric, List<Dependency> found)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) return;
        var providers = WithoutParents(drivers.Values);
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

            if (strongest.Size < options.DependencyThreshold || strongest.Resists || IsBadNews(metric, strongest.Pull)) continue;
            foreach (var provider in providers)
            {
                if (provider == department || tree.IsWithinLine(department, provider)) continue;
                if (IsOwnWork(department, provider, metric)) continue;
                var pull = PullOf(provider, entries);
                var counts = Math.Abs(pull) >= options.MinPressure;
                found.Add(new Dependency
                {
                    Dependent = strongest.Objective,
                    Provider = provider,
                    Metric = metric,
                    Need = strongest.Pull,
                    ProviderPull = pull,
                    IsCovered = (counts && pull * strongest.Pull > 0) || (!counts && StrivesForCause(provider, metric, strongest.Pull)),
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

    // Fewer good products mean less stock, but nobody depends on others doing badly.
    private static bool IsBadNews(ResolvedMetric metric, double need) =>
        metric.Polarity switch { Polarity.HigherIsBetter => need < 0, Polarity.LowerIsBetter => need > 0, _ => false };

    // A department drives what its own sub-departments drive only through them.
    private Department[] WithoutParents(IReadOnlyCollection<Department> drivers)
    {
        var parents = drivers.SelectMany(tree.AncestorsOf).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        return [.. drivers.Where(d => !parents.Contains(d.Id))];
    }

    // What a department's own work moves it needn't get from another that isn't measured on it either.
    private bool IsOwnWork(Department department, Department provider, ResolvedMetric metric) =>
        ownWork.Contains((department.Id, metric.Index)) && !strivings.ContainsKey((provider.Id, metric.Index));

    // Who works on a direct cause of what is needed does what it can for it, though it isn't measured on the result.
    private bool StrivesForCause(Department provider, ResolvedMetric metric, double need)
    {
        foreach (var cause in influences.On(metric))
        {
            var help = strivings.GetValueOrDefault((provider.Id, cause.From.Index)) * cause.SignedStrength * Math.Sign(need);
            if (help >= options.DependencyThreshold) return true;
        }

        return false;
    }

    private void AddStriving(Objective objective)
    {
        var sign = objective.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };
        var key = (objective.Department.Id, objective.Metric.Index);
        strivings[key] = strivings.GetValueOrDefault(key) + (sign * objective.Stake);
    }

    private void AddDriver(ResolvedMetric metric, Department department)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) driversOf.Add(metric.Index, drivers = new(StringComparer.Ordinal));
        drivers.TryAdd(department.Id, department);
    }
}
