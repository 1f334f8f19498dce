using KpiAlignment.Execution;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Analysis;

/// <summary>All that follows from an organisation's causes and objectives; what the rules look at.</summary>
public sealed class AnalysisContext
{
    private readonly EffectIndex effects;
    private readonly InfluenceTable influences;
    private readonly DepartmentTree tree;
    private readonly DepartmentFocus focus;
    private readonly Lazy<ValueList<Objective>> objectives;
    private readonly Lazy<PullTable> pulls;
    private readonly Lazy<FoundAtMetrics<Contention>> contentions;
    private readonly Lazy<FoundAtMetrics<Dependency>> dependencies;
    private readonly Lazy<ValueList<Congruence>> congruences;
    private readonly Lazy<ValueList<Congruence>> payCongruences;
    private readonly Lazy<FoundAtMetrics<Alignment>> alignments;

    private AnalysisContext(
        ResolvedOrganization organization, AnalysisOptions options, EffectIndex effects, InfluenceTable influences, GoalSupport goals, DepartmentTree tree,
        DepartmentFocus focus, CancellationToken cancellationToken)
    {
        Resolved = organization;
        Options = options;
        this.effects = effects;
        this.influences = influences;
        this.focus = focus;
        this.tree = tree;
        Goals = goals;
        objectives = new(() => ObjectiveFinder.Find(organization, cancellationToken));
        pulls = new(() => new PullTable(organization.Metrics.Count, Objectives, effects, cancellationToken: cancellationToken));
        contentions = new(() => FindContentions(cancellationToken));
        dependencies = new(() => FindDependencies(cancellationToken));
        congruences = new(() => CongruenceCalculator.Compute(organization, Goals, Pulls, focus, o => o.Stake));
        payCongruences = new(() => CongruenceCalculator.Compute(organization, Goals, Pulls, focus, o => o.RewardShare));
        alignments = new(() => AlignmentCalculator.Compute(organization, Pulls, cancellationToken));
    }

    /// <summary>The organisation with its names resolved.</summary>
    public ResolvedOrganization Resolved { get; }

    /// <summary>What counts.</summary>
    public AnalysisOptions Options { get; }

    /// <summary>The objectives, by department.</summary>
    public ValueList<Objective> Objectives => objectives.Value;

    /// <summary>What each metric does for the goals.</summary>
    public GoalSupport Goals { get; }

    /// <summary>The contentions, the hardest first.</summary>
    public ValueList<Contention> Contentions => contentions.Value.All;

    /// <summary>The dependencies, the strongest first.</summary>
    public ValueList<Dependency> Dependencies => dependencies.Value.All;

    /// <summary>The metrics at which so many meet that only the hardest contentions, the strongest dependencies and the alignment of those who pull hardest are kept.</summary>
    public IEnumerable<LeftOut> LeftOut => contentions.Value.LeftOut.Concat(dependencies.Value.LeftOut).Concat(alignments.Value.LeftOut)
        .GroupBy(m => m.Key, m => m.Value).OrderBy(m => m.Key).Select(m => new LeftOut(Resolved.Metrics[m.Key], m.Sum()));

    /// <summary>The metrics of KPIs, goals and projects on which not all effects are settled.</summary>
    public IEnumerable<UnsettledEffects> Unsettled =>
        from metric in TargetsOf(Resolved).Distinct().Order()
        let effects = effects.On(metric).Unsettled
        where effects > 0
        select new UnsettledEffects(Resolved.Metrics[metric], effects);

    /// <summary>The congruence of each department with the goals; none for a department without pulls, or without goals.</summary>
    public ValueList<Congruence> Congruences => congruences.Value;

    /// <summary>The congruence with the goals of what each department is paid for alone; none for a department that isn't paid for anything.</summary>
    public ValueList<Congruence> PayCongruences => payCongruences.Value;

    /// <summary>How far each two departments pull the same way; none for two that pull no metric in common.</summary>
    public ValueList<Alignment> Alignments => alignments.Value.All;

    /// <summary>Analyses an organisation.</summary>
    /// <exception cref="OperationCanceledException">The token was cancelled.</exception>
    public static AnalysisContext Create(ResolvedOrganization organization, AnalysisOptions options, CancellationToken cancellationToken = default)
    {
        ArgumentNullException.ThrowIfNull(organization);
        ArgumentNullException.ThrowIfNull(options);
        var graph = GraphOf(organization);
        var effects = EffectIndex.Build(graph, options.Paths, TargetsOf(organization), cancellationToken);
        var goals = new GoalSupport(organization.Metrics.Count, organization.Goals, effects);
        return new AnalysisContext(organization, options, effects, new InfluenceTable(organization, graph, new LeverReach(organization)), goals, new DepartmentTree(organization), DepartmentFocus.All, cancellationToken);
    }

    /// <summary>
    /// Analyses a variant of the organisation with the same metrics, influences, parents and goals of the whole, so that effects need not
    /// be found again; of contentions, dependencies and congruences only those of the departments in focus.
    /// </summary>
    internal AnalysisContext Vary(ResolvedOrganization variant, IReadOnlyCollection<string> focusIds, CancellationToken cancellationToken) =>
        new(variant, Options, effects, influences, Goals, tree, new DepartmentFocus([.. focusIds.Select(variant.PlaceOf)]), cancellationToken);

    /// <summary>Analyses another state of the organisation, with the same metrics and parents and influences between the same; nothing is found before it is asked for.</summary>
    internal AnalysisContext Continue(ResolvedOrganization state)
    {
        var (effects, influences) = (this.effects, this.influences);
        if (!ReferenceEquals(state.Influences, Resolved.Influences))
        {
            var graph = GraphOf(state);
            effects = effects.Continue(graph, state.Influences.Zip(Resolved.Influences).Where(i => !ReferenceEquals(i.First, i.Second)).Select(i => i.First.To.Index));
            influences = new InfluenceTable(state, graph, influences.Levers);
        }

        var goals = ReferenceEquals(state.Goals, Resolved.Goals) && ReferenceEquals(effects, this.effects) ? Goals : new GoalSupport(state.Metrics.Count, state.Goals, effects);
        return new(state, Options, effects, influences, goals, tree, DepartmentFocus.All, CancellationToken.None);
    }

    /// <summary>Analyses the departments at some places as if there were no others.</summary>
    internal AnalysisContext Restrict(IReadOnlyCollection<int> places, CancellationToken cancellationToken) =>
        new(Resolved.Restrict(places), Options, effects, influences, Goals, tree, DepartmentFocus.All, cancellationToken);

    /// <summary>Finds at once what would be found when first asked for, so that no token of the analysis matters afterwards.</summary>
    internal void Complete(IProgress<double>? progress)
    {
        progress?.Report(1.0 / 3);
        _ = Contentions;
        progress?.Report(2.0 / 3);
        Action[] others = [() => _ = Dependencies, () => _ = Congruences, () => _ = PayCongruences, () => _ = Alignments];
        SideBySide.For(others.Length, i => others[i](), CancellationToken.None);
    }

    internal EffectIndex Effects => effects;

    internal InfluenceTable Influences => influences;

    internal PullTable Pulls => pulls.Value;

    /// <summary>What more of a metric does to an objective's own metric.</summary>
    public Effect EffectOn(Objective objective, ResolvedMetric metric) => EffectOn(objective.Metric, metric);

    /// <summary>What more of one metric does to another that a KPI, a goal or a project aims at.</summary>
    public Effect EffectOn(ResolvedMetric aim, ResolvedMetric metric) => effects.Of(metric.Index, aim.Index);

    /// <summary>The pulls on a metric, by department.</summary>
    public ValueList<Pull> PullsAt(ResolvedMetric metric)
    {
        var found = new List<Pull>();
        foreach (var entry in Pulls.At(metric.Index)) found.Add(new Pull(entry.Objective, metric, entry.Effect.Effect, entry.Pull));
        return found.ToValueList();
    }

    /// <summary>The strongest chain of causes of the given sign from a metric to the objective's metric, or <see langword="null"/> where none counts.</summary>
    public Witness? FindWitness(ResolvedMetric from, Objective to, bool negative) => FindWitness(from, to.Metric, negative);

    /// <summary>The strongest chain of causes by which the metric moves the objective on balance.</summary>
    public Witness FindWitness(ResolvedMetric from, Objective to) =>
        FindWitness(from, to, EffectOn(to, from).Net < 0) ?? new Witness(from, [], 1);

    /// <summary>Whether some metric moves both, be it one of the two.</summary>
    public bool HaveCausesInCommon(ResolvedMetric first, ResolvedMetric second)
    {
        var causes = effects.On(first.Index).Effects.Select(e => e.Node).ToHashSet();
        return effects.On(second.Index).Effects.Any(e => causes.Contains(e.Node));
    }

    /// <summary>Whether a department is part of another, at any depth.</summary>
    public bool IsPartOf(Department department, Department ancestor) => tree.IsPartOf(department, ancestor);

    /// <summary>Whether one department is part of the other, at any depth.</summary>
    public bool IsWithinLine(Department first, Department second) => tree.IsWithinLine(first, second);

    /// <summary>Whether other departments are part of it, in the whole organisation.</summary>
    internal bool HasParts(Department department) => tree.HasParts(department);

    /// <summary>The goals that both departments own.</summary>
    public IEnumerable<ResolvedGoal> SharedGoals(Department first, Department second) =>
        Resolved.Goals.Where(g => g.Owners.Any(o => o.Department == first) && g.Owners.Any(o => o.Department == second));

    /// <summary>The strongest chain of causes of the given sign from one metric to another that a KPI, a goal or a project aims at, or <see langword="null"/> where none counts.</summary>
    public Witness? FindWitness(ResolvedMetric from, ResolvedMetric to, bool negative) =>
        effects.Path(from.Index, to.Index, negative) is { } path
            ? new Witness(from, path.Edges.Select(e => Resolved.Influences[e]).ToValueList(), path.SignedStrength)
            : null;

    /// <summary>
    /// Whether, in a variant as for <see cref="Vary"/>, the departments in focus have such a contention of at least this pressure. Looks no further than the
    /// first, and at no metric that they don't pull, as a variant that won't do is found out soon.
    /// </summary>
    internal bool HasContention(ResolvedOrganization variant, IReadOnlyCollection<string> focusIds, double minPressure, Predicate<Contention> matches)
    {
        var inFocus = new DepartmentFocus([.. focusIds.Select(Resolved.PlaceOf)]);
        var objectives = ObjectiveFinder.Find(variant.Restrict(focusIds.Select(variant.PlaceOf).ToArray()), CancellationToken.None)
            .Select(o => o with { DepartmentIndex = Resolved.PlaceOf(o.Department.Id) }).ToArray();
        var least = Math.Max(minPressure, Options.MinPressure);
        var changed = new ChangedPulls(this, inFocus, objectives, least);
        var finder = new ContentionFinder(
            Options, least, tree.IsWithinLine, inFocus, (objective, metric) => changed.SumOf(objective.DepartmentIndex, metric), NetEffect);
        var found = new List<Contention>();
        foreach (var metric in changed.Metrics())
        {
            finder.AddAt(Resolved.Metrics[metric], changed.At(metric), found);
            if (found.Exists(c => matches(c) && influences.Levers.Includes(c))) return true;
            found.Clear();
        }

        return false;
    }

    /// <summary>Whether not all contentions at a metric are known, as there are too many.</summary>
    internal bool IsCut(ResolvedMetric metric) => contentions.Value.LeftOut.ContainsKey(metric.Index);

    private FoundAtMetrics<Contention> FindContentions(CancellationToken cancellationToken)
    {
        return FoundAtMetrics<Contention>.Find(Pulls, Finder, (finder, row, found) =>
        {
            var entries = Pulls.Row(row);
            return focus.IsOnAny(entries, Options.MinPressure) ? finder.AddAt(Resolved.Metrics[Pulls.Metrics[row]], entries, found) : 0;
        }, Rank, cancellationToken);

        ContentionFinder Finder() => new(
            Options, Options.MinPressure, tree.IsWithinLine, focus, (objective, metric) => DependencyFinder.SumOf(PullTable.OfDepartment(Pulls.At(metric.Index), objective.DepartmentIndex)), NetEffect);

        Contention[] Rank(List<Contention> found)
        {
            found.RemoveAll(c => !influences.Levers.Includes(c));
            return Ranking.Rank(found, c => c.Pressure, OfEqualPressure);
        }
    }

    private static IEnumerable<int> TargetsOf(ResolvedOrganization organization) =>
        organization.Kpis.Select(k => k.Metric.Index).Concat(organization.Goals.Select(g => g.Metric.Index))
            .Concat(organization.Collaboration.Projects.Where(p => p.Metric is not null).Select(p => p.Metric!.Index));

    private static InfluenceGraph GraphOf(ResolvedOrganization organization) =>
        new(organization.Metrics.Count, organization.Influences.Select(i => new InfluenceEdge(i.From.Index, i.To.Index, i.SignedStrength)));

    private static int OfEqualPressure(Contention one, Contention other)
    {
        var order = one.Metric.Index.CompareTo(other.Metric.Index);
        if (order == 0) order = one.First.Index.CompareTo(other.First.Index);
        return order == 0 ? one.Second.Index.CompareTo(other.Second.Index) : order;
    }

    private static int OfEqualStrength(Dependency one, Dependency other)
    {
        var order = one.Metric.Index.CompareTo(other.Metric.Index);
        if (order == 0) order = one.Dependent.Index.CompareTo(other.Dependent.Index);
        return order == 0 ? string.CompareOrdinal(one.Provider.Id, other.Provider.Id) : order;
    }

    private double NetEffect(ResolvedMetric from, ResolvedMetric to) => effects.Of(from.Index, to.Index).Net;

    private FoundAtMetrics<Dependency> FindDependencies(CancellationToken cancellationToken)
    {
        var finder = new DependencyFinder(Resolved, Objectives, Pulls, influences, Options, tree, focus);
        return FoundAtMetrics<Dependency>.Find(
            Pulls, () => finder, (shared, row, found) => shared.AddAt(Resolved.Metrics[Pulls.Metrics[row]], found), found => Ranking.Rank(found, d => d.Strength, OfEqualStrength), cancellationToken);
    }
}
