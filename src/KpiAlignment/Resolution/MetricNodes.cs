using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// Collects the metrics and influences of an organisation and gives department-scoped metrics their instances: an
/// influence between two of them joins the instances of one department, an influence between one of them and a metric
/// of the organisation touches each instance that its work reaches.
/// </summary>
internal sealed class MetricNodes(
    Organization organization, MetricCatalog catalog, KpiNames kpis, MetricMatches matches, MetricIdentities identities, DepartmentFunctions functions, CancellationToken cancellationToken)
{
    private const double PartOfWhole = 0.3;
    private static readonly LocalizedText Sum = new("The whole is what its parts make it", "Het geheel is wat zijn delen ervan maken");

    private readonly Dictionary<string, MetricIdentity> identityByKey = new(StringComparer.Ordinal);
    private readonly Dictionary<(string Key, string? Department), (MetricIdentity Identity, Department? Department)> instances = [];
    private readonly Dictionary<(string Key, string? Department), ResolvedMetric> metrics = [];
    private readonly Dictionary<string, Department> departmentsById = new(StringComparer.Ordinal);
    private readonly List<KeyInfluence> influences = [];
    private readonly Dictionary<string, KpiPlace[]> endsByName = new(StringComparer.Ordinal);
    private readonly PatternInfluences patterns = new(catalog);
    private readonly NearestInfluences nearest = new(matches);
    private ILookup<(string Function, string? Department), ResolvedMetric>? drivenBy;

    public void AddKpi(Department department, Kpi kpi)
    {
        departmentsById[department.Id] = department;
        var identity = Remember(identities.Identify(kpi.Metric, department));
        var owner = identity.IsDepartmentScoped ? department : null;
        instances.TryAdd((identity.Key, owner?.Id), (identity, owner));
        patterns.Add(identity, department);
        nearest.Add(identity, kpi.Metric, department);
    }

    public void AddAim(string metric)
    {
        var identity = Remember(identities.Identify(metric, null));
        instances.TryAdd((identity.Key, null), (identity, null));
        nearest.Add(identity, metric, null);
    }

    public void AddDriven(Department department)
    {
        foreach (var name in department.Drives)
        {
            var identity = Remember(identities.Identify(name, department));
            var owner = identity.IsDepartmentScoped ? department : null;
            instances.TryAdd((identity.Key, owner?.Id), (identity, owner));
        }
    }

    public void AddInfluences()
    {
        var own = new HashSet<(string From, string To)>();
        foreach (var influence in organization.Influences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var from in Ends(influence.From))
            {
                foreach (var to in Ends(influence.To))
                {
                    own.Add((from.Key, to.Key));
                    if (influence.Effect == InfluenceEffect.None || from.Key == to.Key) continue;
                    influences.Add(new KeyInfluence(
                        from, to, Signed(influence.Effect, influence.Strength), Evidence.Declared,
                        influence.Because is null ? null : new LocalizedText(influence.Because), influence.Source) { Declaration = influence });
                }
            }
        }

        foreach (var influence in catalog.Influences)
        {
            if (own.Contains((influence.From, influence.To)) || !matches.IsOfIndustry(catalog.Find(influence.From)!) || !matches.IsOfIndustry(catalog.Find(influence.To)!)) continue;
            influences.Add(new KeyInfluence(
                new KpiPlace(Known(influence.From), null), new KpiPlace(Known(influence.To), null),
                Signed(influence.Effect, influence.Strength), Evidence.Catalogue, influence.Because, influence.Source));
        }

        // What the file says of two metrics, be it that they have nothing to do with each other, goes over what names suggest.
        foreach (var influence in patterns.Find())
        {
            cancellationToken.ThrowIfCancellationRequested();
            if (own.Contains((influence.From, influence.To))) continue;
            influences.Add(new KeyInfluence(
                new KpiPlace(influence.From, null), new KpiPlace(influence.To, null),
                influence.SignedStrength, Evidence.Pattern, influence.Pattern.Because, influence.Pattern.Source));
        }

        foreach (var (metric, near, department) in nearest.Find(own.SelectMany(o => new[] { o.From, o.To }).ToHashSet(StringComparer.Ordinal)))
        {
            var (one, other) = (new KpiPlace(metric, null), new KpiPlace(Known(near), department));
            if (department is not null) instances.TryAdd((other.Key, department), (identityByKey[other.Key], departmentsById[department]));
            influences.Add(new KeyInfluence(one, other, NearestInfluences.Strength, Evidence.Pattern, NearestInfluences.Because, default));
            influences.Add(new KeyInfluence(other, one, NearestInfluences.Strength, Evidence.Pattern, NearestInfluences.Because, default));
        }
    }

    public (ValueList<ResolvedMetric> Metrics, ValueList<ResolvedInfluence> Influences) Build()
    {
        AddInstancesUpstream();
        var ordered = instances.ToArray();
        Array.Sort(ordered, (one, other) => string.CompareOrdinal(one.Key.Key, other.Key.Key) is not 0 and var order ? order : string.CompareOrdinal(one.Key.Department, other.Key.Department));
        var all = new ResolvedMetric[ordered.Length];
        for (var i = 0; i < ordered.Length; i++)
        {
            cancellationToken.ThrowIfCancellationRequested();
            var (identity, department) = ordered[i].Value;
            all[i] = new ResolvedMetric
            {
                Index = i,
                Key = identity.Key,
                Name = identity.Name,
                Polarity = identity.Polarity,
                Aspect = identity.Aspect,
                Scope = identityByKey[identity.Key].IsDepartmentScoped ? MetricScope.Department : MetricScope.Organization,
                Department = department,
                IsScarce = identity.IsScarce,
                Functions = identity.Known?.Functions ?? [],
                IsInCatalog = identity.Known is not null,
                Wording = identity.Known is null ? identity.Wording : MetricWording.None,
            };
            metrics.Add(ordered[i].Key, all[i]);
        }

        var instancesByKey = all.ToLookup(m => m.Key, StringComparer.Ordinal);
        var resolved = new List<ResolvedInfluence>();
        foreach (var influence in influences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            Expand(influence, instancesByKey, resolved);
        }

        resolved.AddRange(instancesByKey.SelectMany(SumsUp));
        return (all.ToValueList(), InfluenceOrder.Sort(resolved, all.Length, cancellationToken));
    }

    public ResolvedMetric MetricOf(Department department, Kpi kpi) => MetricOf(identities.Identify(kpi.Metric, department), department);

    public ResolvedMetric MetricOf(string aim) => metrics[(identities.Identify(aim, null).Key, null)];

    public LeverWish? WishOf(string name, Department? department = null) => identities.Identify(name, department).Wish;

    public ResolvedDepartment Resolve(Department department, Department? parent)
    {
        var own = functions.AllOf(department);
        var said = department.Drives.Select(name => MetricOf(identities.Identify(name, department), department)).Distinct().OrderBy(m => m.Index).ToValueList();
        drivenBy ??= metrics.Values.SelectMany(m => m.Functions.Select(f => ((f, m.Department?.Id), m))).ToLookup(x => x.Item1, x => x.m);
        var known = own.SelectMany(f => drivenBy[(f.Id, null)].Concat(drivenBy[(f.Id, department.Id)]));
        return new ResolvedDepartment(department, parent, functions.Of(department), said.Concat(known).Distinct().OrderBy(m => m.Index).ToValueList()) { SaidToDrive = said };
    }

    private ResolvedMetric MetricOf(MetricIdentity identity, Department department) =>
        metrics[(identity.Key, identity.IsDepartmentScoped ? department.Id : null)];

    private void Expand(KeyInfluence influence, ILookup<string, ResolvedMetric> instancesByKey, List<ResolvedInfluence> resolved)
    {
        foreach (var source in instancesByKey[influence.From.Key])
        {
            if (influence.From.Department is not null && source.Department?.Id != influence.From.Department) continue;
            foreach (var target in instancesByKey[influence.To.Key])
            {
                if (influence.To.Department is not null && target.Department?.Id != influence.To.Department) continue;
                if (source.Department is not null && target.Department is not null && source.Department.Id != target.Department.Id) continue;
                if (influence.Evidence == Evidence.Catalogue && !Holds(source, target)) continue;
                resolved.Add(new ResolvedInfluence(source, target, influence.SignedStrength, influence.Evidence, influence.Because, influence.Source) { Declaration = influence.Declaration });
            }
        }
    }

    // The catalogue speaks of one department's own matters at a time: the whole's are moved by the parts' as a sum, and by
    // others only where a department has no figure of its own. A metric that isn't anyone's own touches whom its work reaches.
    private bool Holds(ResolvedMetric from, ResolvedMetric to)
    {
        var (fromIsOwn, toIsOwn) = (IsOwnMatter(from), IsOwnMatter(to));
        if (fromIsOwn && toIsOwn)
        {
            return from.Department?.Id == to.Department?.Id
                || (from.Department is { } part && to.Department is null && !metrics.ContainsKey((to.Key, part.Id)));
        }

        if (toIsOwn && from.Department is null && to.Department is { } target) return functions.Reach(from.Functions, target);
        if (fromIsOwn && to.Department is null && from.Department is { } source) return functions.Reach(to.Functions, source);
        return true;
    }

    private bool IsOwnMatter(ResolvedMetric metric) => identityByKey[metric.Key].Known?.Scope == MetricScope.Department;

    // Where the whole is measured as well as its parts, the parts move it.
    private static IEnumerable<ResolvedInfluence> SumsUp(IEnumerable<ResolvedMetric> instances) =>
        from whole in instances
        where whole.Department is null
        from part in instances
        where part.Department is not null
        select new ResolvedInfluence(part, whole, PartOfWhole, Evidence.Catalogue, Sum, default);

    // The levers behind a department-scoped metric are the department's own too, so that its causes can be followed upstream.
    private void AddInstancesUpstream()
    {
        var driversByKey = influences
            .Where(i => identityByKey[i.From.Key].IsDepartmentScoped && identityByKey[i.To.Key].IsDepartmentScoped)
            .ToLookup(i => i.To.Key, i => i.From.Key, StringComparer.Ordinal);
        var pending = new Stack<(string Key, string? Department)>(instances.Keys.Where(k => k.Department is not null));
        while (pending.TryPop(out var instance))
        {
            cancellationToken.ThrowIfCancellationRequested();
            foreach (var driver in driversByKey[instance.Key])
            {
                var key = (driver, instance.Department);
                if (instances.TryAdd(key, (identityByKey[driver], departmentsById[instance.Department!]))) pending.Push(key);
            }
        }

        var present = instances.Keys.Select(k => k.Key).ToHashSet(StringComparer.Ordinal);
        foreach (var influence in influences)
        {
            cancellationToken.ThrowIfCancellationRequested();
            AddMissing(influence.From.Key);
            AddMissing(influence.To.Key);
        }

        void AddMissing(string key)
        {
            if (present.Add(key)) instances.TryAdd((key, null), (identityByKey[key], null));
        }
    }

    private KpiPlace[] Ends(string name)
    {
        if (endsByName.TryGetValue(name, out var ends)) return ends;
        ends = kpis.All(name) switch
        {
            [] => [new KpiPlace(Remember(identities.Identify(name, null)).Key, null)],
            [var only] => [PlaceOf(only)],
            var owned => [.. owned.Select(PlaceOf).Distinct()],
        };
        endsByName.Add(name, ends);
        return ends;
    }

    private KpiPlace PlaceOf(OwnedKpi owned)
    {
        var identity = identities.Identify(owned.Kpi.Metric, owned.Department);
        return new KpiPlace(identity.Key, identity.IsDepartmentScoped ? owned.Department.Id : null);
    }

    private string Known(string id) => identityByKey.TryGetValue(id, out var known) ? known.Key : Remember(identities.Identify(catalog.Find(id)!)).Key;

    // The first who names a metric decides how it is shown; whether departments have their own is decided by any.
    private MetricIdentity Remember(MetricIdentity identity)
    {
        if (!identityByKey.TryGetValue(identity.Key, out var first))
        {
            identityByKey.Add(identity.Key, identity);
            return identity;
        }

        if (identity.IsDepartmentScoped && !first.IsDepartmentScoped) identityByKey[identity.Key] = first with { IsDepartmentScoped = true };
        return identity;
    }

    /// <summary>The strength, negative where more of the one makes less of the other.</summary>
    public static double Signed(InfluenceEffect effect, double strength) => effect == InfluenceEffect.Decreases ? -strength : strength;

    private sealed record KpiPlace(string Key, string? Department);

    private sealed record KeyInfluence(KpiPlace From, KpiPlace To, double SignedStrength, Evidence Evidence, LocalizedText? Because, SourceSpan Source)
    {
        public Influence? Declaration { get; init; }
    }
}
