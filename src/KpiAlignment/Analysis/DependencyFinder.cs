using System.Runtime.InteropServices;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>Finds which department depends on which, and through what.</summary>
internal sealed class DependencyFinder
{
    private readonly PullTable pulls;
    private readonly AnalysisOptions options;
    private readonly DepartmentTree tree;
    private readonly DepartmentFocus focus;
    private readonly InfluenceTable influences;
    private readonly Dictionary<(string Department, int Metric), double> strivings = [];
    private readonly HashSet<(string Department, int Metric)> ownWork = [];
    private readonly Dictionary<int, SortedDictionary<string, Department>> driversOf = [];

    // Of the metric at hand, by department.
    private readonly Dictionary<string, double> pullOf = new(StringComparer.Ordinal);

    public DependencyFinder(
        ResolvedOrganization organization,
        IReadOnlyList<Objective> objectives,
        PullTable pulls,
        InfluenceTable influences,
        AnalysisOptions options,
        DepartmentTree tree,
        DepartmentFocus focus)
    {
        this.pulls = pulls;
        this.options = options;
        this.tree = tree;
        this.focus = focus;
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
                if (Delivers(department, metric)) AddDriver(metric, department.Department);
                ownWork.Add((department.Department.Id, metric.Index));
            }
        }
    }

    /// <summary>For each metric and each pair of departments the strongest dependency.</summary>
    public void AddAt(ResolvedMetric metric, List<Dependency> found)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) return;
        // A department drives what its own sub-departments drive only through them.
        var providers = tree.WithoutWholes(drivers.Values);
        var providersInFocus = focus.Of(providers);
        if (providers.Count == 0) return;
        var entries = pulls.At(metric.Index);
        SumPulls(entries);
        for (var i = 0; i < entries.Length;)
        {
            var department = entries[i].Objective.Department;
            var end = i;
            while (end < entries.Length && entries[end].Objective.Department == department) end++;
            var strongest = StrongestNeed(metric, entries[i..end]);
            i = end;
            if (!strongest.Size.Reaches(options.DependencyThreshold)) continue;
            foreach (var provider in focus.Includes(department) ? providers : providersInFocus)
            {
                if (provider == department || tree.IsWithinLine(department, provider)) continue;
                if (IsOwnWork(department, provider, metric)) continue;
                var pull = pullOf.GetValueOrDefault(provider.Id);
                var counts = Math.Abs(pull).Reaches(options.MinPressure);
                found.Add(new Dependency
                {
                    Dependent = strongest.Objective,
                    Provider = provider,
                    Metric = metric,
                    Need = strongest.Pull,
                    ProviderPull = pull,
                    IsCovered = counts ? pull * strongest.Pull > 0 : StrivesForCause(provider, metric, strongest.Pull),
                    IsOpposed = counts && pull * strongest.Pull < 0,
                });
            }
        }
    }

    /// <summary>
    /// What a department needs most, of its entries at a metric; nothing where it needs more of it as much as less, or what is
    /// bad news. What a shared goal needs is its owners' common concern, and what maintains needs neither more nor less.
    /// </summary>
    public static PullTable.Entry StrongestNeed(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> own)
    {
        PullTable.Entry more = default, less = default;
        foreach (var entry in own)
        {
            if (entry.Objective.Kpi is null || entry.Resists) continue;
            if (entry.Pull > 0 && entry.Size.Exceeds(more.Size)) more = entry;
            if (entry.Pull < 0 && entry.Size.Exceeds(less.Size)) less = entry;
        }

        var strongest = more.Size.Exceeds(less.Size) ? more : less.Size.Exceeds(more.Size) ? less : default;
        return IsBadNews(metric, strongest.Pull) ? default : strongest;
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

    // Fewer good products mean less stock, but nobody depends on others doing badly.
    private static bool IsBadNews(ResolvedMetric metric, double need) =>
        metric.Polarity switch { Polarity.HigherIsBetter => need < 0, Polarity.LowerIsBetter => need > 0, _ => false };

    private void SumPulls(ReadOnlySpan<PullTable.Entry> entries)
    {
        pullOf.Clear();
        foreach (var entry in entries)
        {
            if (!entry.Resists) CollectionsMarshal.GetValueRefOrAddDefault(pullOf, entry.Objective.Department.Id, out _) += entry.Pull;
        }
    }

    // What a department's own work moves it needn't get from another that isn't measured on it either.
    private bool IsOwnWork(Department department, Department provider, ResolvedMetric metric) =>
        ownWork.Contains((department.Id, metric.Index)) && !strivings.ContainsKey((provider.Id, metric.Index));

    private bool StrivesForCause(Department provider, ResolvedMetric metric, double need) =>
        StrivesForCause(influences, metric, need, m => strivings.GetValueOrDefault((provider.Id, m)), options.DependencyThreshold);

    /// <summary>Whether who strives for metrics so much works on a direct cause of what is needed: that does what it can, though it isn't measured on the result.</summary>
    public static bool StrivesForCause(InfluenceTable influences, ResolvedMetric metric, double need, Func<int, double> strivingFor, double threshold) =>
        influences.On(metric).Any(cause => (strivingFor(cause.From.Index) * cause.SignedStrength * Math.Sign(need)).Reaches(threshold));

    /// <summary>How much an objective strives for more of its own metric, −1 to 1.</summary>
    public static double StrivingOf(Objective objective, double stake) =>
        stake * objective.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };

    private void AddStriving(Objective objective)
    {
        var key = (objective.Department.Id, objective.Metric.Index);
        strivings[key] = strivings.GetValueOrDefault(key) + StrivingOf(objective, objective.Stake);
    }

    // What a department sets by its trade, a lever, is no result that others wait for; who pulls at it shows in contentions.
    private static bool Delivers(ResolvedDepartment department, ResolvedMetric metric) =>
        metric.Polarity != Polarity.Neutral || department.SaidToDrive.AsSpan().Contains(metric);

    private void AddDriver(ResolvedMetric metric, Department department)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) driversOf.Add(metric.Index, drivers = new(StringComparer.Ordinal));
        drivers.TryAdd(department.Id, department);
    }
}
