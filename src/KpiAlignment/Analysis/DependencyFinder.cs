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
    private readonly ValueList<Objective> objectives;
    private readonly int[] firstObjectives;
    private readonly Dictionary<int, List<int>> driversOf = [];
    private readonly ValueList<ResolvedDepartment> departments;

    public DependencyFinder(
        ResolvedOrganization organization,
        ValueList<Objective> objectives,
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
        this.objectives = objectives;
        departments = organization.Departments;
        firstObjectives = new int[departments.Count + 1];
        var next = 0;
        for (var place = 0; place < departments.Count; place++)
        {
            for (; next < objectives.Count && objectives[next].DepartmentIndex == place; next++)
            {
                if (objectives[next].Kpi is not null) AddDriver(objectives[next].Metric, place);
            }

            firstObjectives[place + 1] = next;
            foreach (var metric in departments[place].Drives.AsSpan())
            {
                if (Delivers(departments[place], metric)) AddDriver(metric, place);
            }
        }
    }

    /// <summary>For each metric and each pair of departments the strongest dependency; tells how many pairs were left out, as there are too many.</summary>
    public long AddAt(ResolvedMetric metric, List<Dependency> found)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) return 0;
        var entries = pulls.At(metric.Index);
        var driversInFocus = focus.IsOnAll ? drivers : drivers.FindAll(focus.Includes);
        var needs = NeedsAt(metric, entries, driversInFocus.Count > 0 ? DepartmentFocus.All : focus);
        var budget = new PairBudget(focus.IsOnAll ? options.MaxPairsPerMetric : int.MaxValue);
        foreach (var need in needs)
        {
            var dependent = need.Objective.DepartmentIndex;
            foreach (var provider in focus.Includes(dependent) ? drivers : driversInFocus)
            {
                if (provider == dependent) continue;
                if (!budget.MayLook()) return budget.LeftOutOf(PairsOf(needs, drivers));
                if (IsOwnWork(dependent, provider, metric)) continue;
                if (tree.IsWithinLine(departments[dependent].Department, departments[provider].Department) || HasPartAmong(drivers, provider)) continue;
                budget.Keep();
                found.Add(DependencyOn(metric, need, provider, entries));
            }
        }

        return 0;
    }

    // Who needs something of a driver other than himself.
    private static long PairsOf(List<PullTable.Entry> needs, List<int> drivers) =>
        ((long)needs.Count * drivers.Count) - needs.Count(n => drivers.BinarySearch(n.Objective.DepartmentIndex) >= 0);

    // What each department needs most there; the strongest first where there are many, as not all can be looked at then.
    private List<PullTable.Entry> NeedsAt(ResolvedMetric metric, ReadOnlySpan<PullTable.Entry> entries, DepartmentFocus dependents)
    {
        var needs = new List<PullTable.Entry>();
        for (var rest = entries; !rest.IsEmpty;)
        {
            var own = rest[..PullTable.LengthOfFirstDepartment(rest)];
            rest = rest[own.Length..];
            if (!dependents.Includes(own[0].Objective.DepartmentIndex)) continue;
            var strongest = StrongestNeed(metric, own);
            if (strongest.Size.Reaches(options.DependencyThreshold)) needs.Add(strongest);
        }

        return needs.Count < 2 ? needs : [.. needs.OrderByDescending(n => n.Size)];
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

    /// <summary>The sum of a department's pulls on a metric.</summary>
    public static double SumOf(ReadOnlySpan<PullTable.Entry> own)
    {
        var sum = 0.0;
        foreach (var entry in own)
        {
            if (!entry.Resists) sum += entry.Pull;
        }

        return sum;
    }

    // Fewer good products mean less stock, but nobody depends on others doing badly.
    private static bool IsBadNews(ResolvedMetric metric, double need) =>
        metric.Polarity switch { Polarity.HigherIsBetter => need < 0, Polarity.LowerIsBetter => need > 0, _ => false };

    private Dependency DependencyOn(ResolvedMetric metric, PullTable.Entry need, int provider, ReadOnlySpan<PullTable.Entry> entries)
    {
        var department = departments[provider].Department;
        var pull = SumOf(PullTable.OfDepartment(entries, provider));
        var counts = Math.Abs(pull).Reaches(options.MinPressure);
        return new Dependency
        {
            Dependent = need.Objective,
            Provider = department,
            Metric = metric,
            Need = need.Pull,
            ProviderPull = pull,
            IsCovered = counts ? pull * need.Pull > 0 : StrivesForCause(provider, metric, need.Pull),
            IsOpposed = counts && pull * need.Pull < 0,
        };
    }

    // A department drives what its own sub-departments drive only through them.
    private bool HasPartAmong(List<int> drivers, int provider)
    {
        if (drivers.Count == 1 || !tree.HasParts(departments[provider].Department)) return false;
        foreach (var other in drivers)
        {
            if (tree.IsPartOf(departments[other].Department, departments[provider].Department)) return true;
        }

        return false;
    }

    // What a department's own work moves it needn't get from another that isn't measured on it either.
    private bool IsOwnWork(int department, int provider, ResolvedMetric metric) =>
        departments[department].Drives.AsSpan().Contains(metric) && !IsMeasuredOn(provider, metric);

    private bool IsMeasuredOn(int department, ResolvedMetric metric)
    {
        foreach (var objective in ObjectivesOf(department))
        {
            if (objective.Metric.Index == metric.Index) return true;
        }

        return false;
    }

    private bool StrivesForCause(int provider, ResolvedMetric metric, double need) =>
        StrivesForCause(influences, metric, need, cause => StrivingFor(provider, cause), options.DependencyThreshold);

    private double StrivingFor(int department, int metric)
    {
        var striving = 0.0;
        foreach (var objective in ObjectivesOf(department))
        {
            if (objective.Metric.Index == metric) striving += StrivingOf(objective, objective.Stake);
        }

        return striving;
    }

    private ReadOnlySpan<Objective> ObjectivesOf(int department) => objectives.AsSpan()[firstObjectives[department]..firstObjectives[department + 1]];

    /// <summary>Whether who strives for metrics so much works on a direct cause of what is needed: that does what it can, though it isn't measured on the result.</summary>
    public static bool StrivesForCause(InfluenceTable influences, ResolvedMetric metric, double need, Func<int, double> strivingFor, double threshold) =>
        influences.IsAnyOn(metric, cause => (strivingFor(cause.From.Index) * cause.SignedStrength * Math.Sign(need)).Reaches(threshold));

    /// <summary>How much an objective strives for more of its own metric, −1 to 1.</summary>
    public static double StrivingOf(Objective objective, double stake) =>
        stake * objective.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };

    // What a department sets by its trade, a lever, is no result that others wait for; who pulls at it shows in contentions.
    private static bool Delivers(ResolvedDepartment department, ResolvedMetric metric) =>
        metric.Polarity != Polarity.Neutral || department.SaidToDrive.AsSpan().Contains(metric);

    private void AddDriver(ResolvedMetric metric, int department)
    {
        if (!driversOf.TryGetValue(metric.Index, out var drivers)) driversOf.Add(metric.Index, drivers = []);
        if (drivers.Count == 0 || drivers[^1] != department) drivers.Add(department);
    }
}
