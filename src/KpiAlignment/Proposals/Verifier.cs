using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>Analyses the changed organisation again and says what has gone and whether anything has come.</summary>
internal sealed class Verifier
{
    private readonly AnalysisContext context;
    private readonly RuleEngine engine;
    private readonly CancellationToken cancellationToken;
    private readonly Neighbourhood neighbourhood;
    private readonly Dictionary<string, Finding> reported;
    private readonly HashSet<(int Metric, string, string)> atOdds;
    private readonly Dictionary<string, Verdicts> before = new(StringComparer.Ordinal);

    public Verifier(AnalysisContext context, IEnumerable<Finding> findings, DepartmentIndex departments, RuleEngine engine, CancellationToken cancellationToken)
    {
        this.context = context;
        this.engine = engine;
        this.cancellationToken = cancellationToken;
        neighbourhood = new Neighbourhood(context, departments);
        reported = findings.ToDictionary(f => f.Identity, StringComparer.Ordinal);
        atOdds = context.Contentions.Where(IsHard).Select(PairOf).ToHashSet();
    }

    /// <summary>What has become of the findings and the issues; <see langword="null"/> where an issue is left or a finding of warning or above has come.</summary>
    public Verdict? Verify(Candidate candidate, double share, IReadOnlyList<Issue> issues)
    {
        var focus = candidate.Departments.Concat(issues.SelectMany(i => new[] { i.First, i.Second })).Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var part = neighbourhood.Around(focus, candidate.Metric);
        var changed = context.Vary(ChangeBuilder.Apply(part, candidate, share), focus, cancellationToken);
        if (SetsOthersAtOdds(changed)) return null;
        var (was, now) = (Before(part, focus), Judge(changed));
        var left = issues.Max(now.StrengthOf);
        if (left.Reaches(engine.Options.Thresholds.Warning) || now.HasMoreThan(was)) return null;
        // What goes elsewhere, for having been close to the threshold, is not this proposal's merit.
        var within = candidate.Departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var touched = issues.Select(i => i.Finding)
            .Concat(was.GoneFrom(now).Where(f => f.Departments.All(d => within.Contains(d.Id))).Select(f => reported.GetValueOrDefault(f.Identity)).OfType<Finding>())
            .DistinctBy(f => f.Identity)
            .OrderByDescending(f => f.Strength).ThenBy(f => f.Identity, StringComparer.Ordinal)
            .ToLookup(f => now.Has(f) || f.Contentions.Any(IsElsewhere));
        return new Verdict(touched[false].ToValueList(), touched[true].ToValueList(), left);

        bool IsElsewhere(Contention c) =>
            IsHard(c) && !focus.Contains(c.First.Department.Id) && !focus.Contains(c.Second.Department.Id);
    }

    private Verdicts Before(ResolvedOrganization part, IReadOnlySet<string> focus)
    {
        var key = $"{string.Join(',', focus.Order(StringComparer.Ordinal))}|{string.Join(',', part.Departments.Select(d => d.Department.Id))}";
        if (!before.TryGetValue(key, out var verdicts)) before.Add(key, verdicts = Judge(context.Vary(part, focus, cancellationToken)));
        return verdicts;
    }

    private Verdicts Judge(AnalysisContext variant) => new(variant, engine.Run(variant, cancellationToken));

    // Cheaper to see than what the rules make of it, and stricter: a lever that others fight over already is no excuse to join in.
    private bool SetsOthersAtOdds(AnalysisContext changed) => changed.Contentions.Any(c => IsHard(c) && !atOdds.Contains(PairOf(c)));

    private bool IsHard(Contention contention) => contention.Pressure.Reaches(engine.Options.Thresholds.Warning);

    private static (int Metric, string, string) PairOf(Contention contention)
    {
        var (a, b) = (contention.First.Department.Id, contention.Second.Department.Id);
        return string.CompareOrdinal(a, b) < 0 ? (contention.Metric.Index, a, b) : (contention.Metric.Index, b, a);
    }

    /// <summary>What a change does.</summary>
    /// <param name="Resolved">The findings that are gone.</param>
    /// <param name="Eased">The findings that are left for other departments.</param>
    /// <param name="After">The strength that is left of the issues, 0 to 1.</param>
    internal sealed record Verdict(ValueList<Finding> Resolved, ValueList<Finding> Eased, double After);
}
