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

    /// <summary>Whether a finding is here that is not there, or is more severe than there.</summary>
    public bool HasMoreThan(Verdicts other) =>
        byIdentity.Values.Any(f => !other.byIdentity.TryGetValue(f.Identity, out var was) || f.Severity > was.Severity);

    /// <summary>The findings that are here and not there.</summary>
    public IEnumerable<Finding> GoneFrom(Verdicts other) => byIdentity.Values.Where(f => !other.byIdentity.ContainsKey(f.Identity));

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
