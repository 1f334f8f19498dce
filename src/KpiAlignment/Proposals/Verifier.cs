using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>Analyses the changed organisation again and says what has gone and whether anything has come.</summary>
internal sealed class Verifier(AnalysisContext context, DepartmentIndex departments, RuleEngine engine, CancellationToken cancellationToken)
{
    private readonly Neighbourhood neighbourhood = new(context, departments);
    private readonly Dictionary<string, Verdicts> before = new(StringComparer.Ordinal);

    /// <summary>The findings that are gone and the strength that is left of the issues; <see langword="null"/> where an issue is left or a finding of warning or above has come.</summary>
    public (ValueList<Finding> Resolved, double After)? Verify(Candidate candidate, double share, IReadOnlyList<Issue> issues)
    {
        var part = neighbourhood.Around(candidate.Departments.Concat(issues.SelectMany(i => new[] { i.First, i.Second })), candidate.Metric);
        var was = Before(part);
        var now = Judge(context.Vary(ChangeBuilder.Apply(part, candidate, share), cancellationToken));
        var left = issues.Max(now.StrengthOf);
        if (left >= engine.Options.Thresholds.Warning || now.HasMoreThan(was)) return null;
        // What goes elsewhere, for having been close to the threshold, is not this proposal's merit.
        var within = candidate.Departments.Select(d => d.Id).ToHashSet(StringComparer.Ordinal);
        var resolved = issues.Select(i => i.Finding)
            .Concat(was.GoneFrom(now).Where(f => f.Departments.All(d => within.Contains(d.Id))))
            .DistinctBy(f => f.Identity);
        return (resolved.OrderByDescending(f => f.Strength).ThenBy(f => f.Identity, StringComparer.Ordinal).ToValueList(), left);
    }

    private Verdicts Before(ResolvedOrganization part)
    {
        var key = string.Join(',', part.Departments.Select(d => d.Department.Id));
        if (!before.TryGetValue(key, out var verdicts)) before.Add(key, verdicts = Judge(part == context.Resolved ? context : context.Vary(part, cancellationToken)));
        return verdicts;
    }

    private Verdicts Judge(AnalysisContext variant) => new(variant, engine.Run(variant, cancellationToken));
}
