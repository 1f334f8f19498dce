using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>
/// Which departments have to do with each other, by their places: those that measure, drive or move the same metric, share a goal, are of one line,
/// or are said to work together. It holds for every state of an organisation with the same metrics and influences between the same.
/// </summary>
internal sealed class MeetingPoints
{
    private readonly double threshold;
    private readonly int[] start;
    private readonly int[] departmentsAt;
    private readonly Dictionary<int, HashSet<int>> newcomersAt = [];
    private readonly ILookup<string, int> partsOf;

    /// <summary>Notes who meets at which metric.</summary>
    public MeetingPoints(AnalysisContext context)
    {
        // A stake is at most 1, so what moves a metric less is neither a contention nor a dependency.
        threshold = Math.Min(context.Options.MinPressure, context.Options.DependencyThreshold);
        var organization = context.Resolved;
        var count = organization.Metrics.Count;
        start = new int[count + 1];
        ForEachVisit(context, (metric, _) => start[metric + 1]++);
        for (var metric = 0; metric < count; metric++) start[metric + 1] += start[metric];
        departmentsAt = new int[start[count]];
        var next = start.AsSpan(0, count).ToArray();
        ForEachVisit(context, (metric, department) => departmentsAt[next[metric]++] = department);
        partsOf = organization.Departments.Index().Where(d => d.Item.Parent is not null).ToLookup(d => d.Item.Parent!.Id, d => d.Index, StringComparer.Ordinal);
    }

    /// <summary>The departments that another state of the influences touches: whose metrics are moved otherwise, and who move what serves a goal otherwise.</summary>
    public HashSet<int> Touched(AnalysisContext before, AnalysisContext after)
    {
        if (ReferenceEquals(before.Effects, after.Effects)) return [];
        var touched = new HashSet<int>();
        for (var place = 0; place < after.Resolved.Departments.Count; place++)
        {
            foreach (var kpi in after.Resolved.KpisOf(place))
            {
                if (IsOther(kpi.Metric)) touched.Add(place);
            }
        }

        foreach (var (goal, parties) in PartiesOf(after.Resolved).Where(g => IsOther(g.Goal.Metric))) touched.UnionWith(parties);
        foreach (var goal in after.Goals.All.Select(g => g.Metric).Where(IsOther))
        {
            var (was, now) = (before.Effects.On(goal.Index).Effects, after.Effects.On(goal.Index).Effects);
            foreach (var effect in was.Except(now).Concat(now.Except(was))) touched.UnionWith(At(effect.Node));
        }

        return touched;

        bool IsOther(ResolvedMetric metric) => !after.Effects.HasInCommon(before.Effects, metric.Index);
    }

    /// <summary>Notes where some departments meet others in another state of the influences; who met before is thought to meet still, which costs a look more and changes nothing.</summary>
    public void Note(IEnumerable<int> places, AnalysisContext state)
    {
        foreach (var place in places)
        {
            foreach (var metric in MetricsOf(place, state))
            {
                if (!newcomersAt.TryGetValue(metric, out var newcomers)) newcomersAt.Add(metric, newcomers = []);
                newcomers.Add(place);
            }
        }
    }

    /// <summary>The departments at some places and those that have to do with any of them, in a state of the organisation.</summary>
    public HashSet<int> Around(IReadOnlyCollection<int> places, AnalysisContext state)
    {
        var now = state.Resolved;
        var around = places.ToHashSet();
        var metrics = places.SelectMany(p => MetricsOf(p, state)).ToHashSet();
        var goals = PartiesOf(now);
        foreach (var (goal, _) in goals.Where(g => g.Parties.Overlaps(places))) metrics.UnionWith(Causes(goal.Metric, state).Append(goal.Metric.Index));
        foreach (var (_, parties) in goals.Where(g => metrics.Contains(g.Goal.Metric.Index) || Causes(g.Goal.Metric, state).Any(metrics.Contains))) around.UnionWith(parties);
        foreach (var metric in metrics) around.UnionWith(At(metric));
        foreach (var place in places) AddLine(place, now, around);
        foreach (var together in Together(now.Collaboration))
        {
            var involved = together.Select(d => now.PlaceOf(d.Id)).ToArray();
            if (Array.Exists(involved, places.Contains)) around.UnionWith(involved);
        }

        return around;
    }

    private IEnumerable<int> At(int metric) => new ArraySegment<int>(departmentsAt, start[metric], start[metric + 1] - start[metric]).Concat(newcomersAt.GetValueOrDefault(metric, []));

    // At the metrics that move what it measures it meets whoever moves or drives them.
    private void ForEachVisit(AnalysisContext state, Action<int, int> visit)
    {
        for (var place = 0; place < state.Resolved.Departments.Count; place++)
        {
            foreach (var metric in MetricsOf(place, state)) visit(metric, place);
        }
    }

    private HashSet<int> MetricsOf(int place, AnalysisContext state)
    {
        var metrics = new HashSet<int>();
        foreach (var metric in state.Resolved.Departments[place].Drives.AsSpan()) metrics.Add(metric.Index);
        foreach (var kpi in state.Resolved.KpisOf(place))
        {
            metrics.Add(kpi.Metric.Index);
            metrics.UnionWith(Causes(kpi.Metric, state));
        }

        return metrics;
    }

    private IEnumerable<int> Causes(ResolvedMetric metric, AnalysisContext state) => state.Effects.On(metric.Index).Effects.Where(e => Math.Abs(e.Effect.Net).Reaches(threshold)).Select(e => e.Node);

    private static List<(ResolvedGoal Goal, HashSet<int> Parties)> PartiesOf(ResolvedOrganization organization)
    {
        var paidFor = new List<(string Goal, int Department)>();
        for (var place = 0; place < organization.Departments.Count; place++)
        {
            foreach (var reward in organization.Departments[place].Rewards.AsSpan())
            {
                if (reward.IsOnGoal) paidFor.Add((reward.Objective, place));
            }
        }

        var parties = paidFor.ToLookup(r => r.Goal, r => r.Department, StringComparer.Ordinal);
        return organization.Goals
            .Select(g => (g, g.Owners.Select(o => organization.PlaceOf(o.Department.Id)).Concat(parties[g.Goal.Id]).ToHashSet()))
            .Where(g => g.Item2.Count > 0).ToList();
    }

    // The target of a whole is held against those of its parts.
    private void AddLine(int place, ResolvedOrganization organization, HashSet<int> around)
    {
        var department = organization.Departments[place];
        AddPartsWithItsMetrics(department.Department.Id);
        if (department.Parent is { } parent) AddPartsWithItsMetrics(parent.Id);
        for (var above = department.Parent; above is not null;)
        {
            var at = organization.PlaceOf(above.Id);
            around.Add(at);
            above = organization.Departments[at].Parent;
        }

        void AddPartsWithItsMetrics(string whole)
        {
            if (!partsOf.Contains(whole)) return;
            var keys = KeysOf(place);
            around.UnionWith(partsOf[whole].Where(part => keys.Overlaps(KeysOf(part))));
        }

        HashSet<string> KeysOf(int at)
        {
            var keys = new HashSet<string>(StringComparer.Ordinal);
            foreach (var kpi in organization.KpisOf(at)) keys.Add(kpi.Metric.Key);
            return keys;
        }
    }

    private static IEnumerable<IEnumerable<Department>> Together(ResolvedCollaboration collaboration) =>
        collaboration.Handoffs.Select(h => (IEnumerable<Department>)[h.From, h.To])
            .Concat(collaboration.Projects.Select(p => p.Members))
            .Concat(collaboration.Knowledge.Select(k => k.Users))
            .Concat(collaboration.FrictionCosts.Select(c => c.Departments))
            .Concat(collaboration.Surveys.Select(s => (IEnumerable<Department>)[s.From, s.About]));
}
