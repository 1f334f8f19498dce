using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>The findings of warning and above of one analysis, so that those of another can be held against them.</summary>
internal sealed class Verdicts(AnalysisContext context, ValueList<Finding> findings)
{
    private readonly Dictionary<string, Finding> byIdentity = findings
        .Where(f => f.Severity >= Severity.Warning)
        .GroupBy(f => f.Identity)
        .ToDictionary(g => g.Key, g => g.First(), StringComparer.Ordinal);

    public IEnumerable<Finding> Findings => byIdentity.Values;

    /// <summary>The findings, by identity, that are here and not there, or are more severe than there.</summary>
    public IEnumerable<string> MoreThan(Verdicts other) =>
        from finding in byIdentity.Values
        where !other.byIdentity.TryGetValue(finding.Identity, out var was) || finding.Severity > was.Severity
        select finding.Identity;

    public bool Has(Finding finding) => byIdentity.ContainsKey(finding.Identity);

    /// <summary>What is left of an issue, 0 to 1.</summary>
    public double StrengthOf(Issue issue)
    {
        if (issue.Dependency is { } need)
        {
            return context.Dependencies
                .Where(d => d is { IsCovered: false, IsOpposed: false } && d.Metric.Index == issue.Metric)
                .Where(d => d.Dependent.Department.Id == need.Dependent.Department.Id && d.Provider.Id == need.Provider.Id)
                .Select(d => d.Strength).DefaultIfEmpty().Max();
        }

        return context.Contentions
            .Where(c => c.Metric.Index == issue.Metric && issue.Concerns(c))
            .Select(c => c.Pressure).DefaultIfEmpty().Max();
    }
}
