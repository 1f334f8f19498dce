using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>Analyses the changed organisation again and says what has gone and whether anything has come.</summary>
internal sealed class Verifier(AnalysisContext context, IEnumerable<Finding> findings, DepartmentIndex departments, RuleEngine engine, CancellationToken cancellationToken)
{
    private readonly Dictionary<string, Finding> reported = findings.ToDictionary(f => f.Identity, StringComparer.Ordinal);
    private readonly Neighbourhood neighbourhood = new(context, departments);
    private readonly Dictionary<string, Verdicts> before = new(StringComparer.Ordinal);

    /// <summary>What has become of the findings and the issues; <see langword="null"/> where an issue is left or a finding of warning or above has come.</summary>
    public Verdict? Verify(Candidate candidate, double share, IReadOnlyList<Issue> issues)
    {
        var part = neighbourhood.Around(candidate.Departments.Concat(issues.SelectMany(i => new[] { i.First, i.Second })), candidate.Metric);
        var was = Before(part);
        var now = Judge(context.Vary(ChangeBuilder.Apply(part, candidate, share), cancellationToken));
        var left = issues.Max(now.StrengthOf);
        if (left >= engine.Options.Thresholds.Warning || now.HasMoreThan(was)) return null;
        // What goes elsewhere, for having been close to the threshold, is not this proposal's merit.
        var within = candidate.Departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var touched = issues.Select(i => i.Finding)
            .Concat(was.GoneFrom(now).Where(f => f.Departments.All(d => within.Contains(d.Id))).Select(f => reported.GetValueOrDefault(f.Identity)).OfType<Finding>())
            .DistinctBy(f => f.Identity)
            .OrderByDescending(f => f.Strength).ThenBy(f => f.Identity, StringComparer.Ordinal)
            .ToLookup(now.Has);
        return new Verdict(touched[false].ToValueList(), touched[true].ToValueList(), left);
    }

    private Verdicts Before(ResolvedOrganization part)
    {
        var key = string.Join(',', part.Departments.Select(d => d.Department.Id));
        if (!before.TryGetValue(key, out var verdicts)) before.Add(key, verdicts = Judge(part == context.Resolved ? context : context.Vary(part, cancellationToken)));
        return verdicts;
    }

    /// <summary>What a change does.</summary>
    /// <param name="Resolved">The findings that are gone.</param>
    /// <param name="Eased">The findings that are left for other departments.</param>
    /// <param name="After">The strength that is left of the issues, 0 to 1.</param>
    internal sealed record Verdict(ValueList<Finding> Resolved, ValueList<Finding> Eased, double After);

    private Verdicts Judge(AnalysisContext variant) => new(variant, engine.Run(variant, cancellationToken));
}
