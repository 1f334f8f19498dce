using KpiAlignment.Analysis;
using KpiAlignment.Assessment;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Tensions;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Verification;

/// <summary>The findings of one analysis, so that those of another can be held against them; only warnings and errors weigh.</summary>
internal sealed class Verdicts
{
    private readonly AnalysisContext context;
    private readonly ValueList<Finding> findings;
    private readonly Dictionary<string, Finding> all;
    private double? score;

    public Verdicts(AnalysisContext context, ValueList<Finding> findings, CancellationToken cancellationToken = default)
    {
        this.context = context;
        this.findings = findings;
        all = new(findings.Count, StringComparer.Ordinal);
        foreach (var finding in findings)
        {
            cancellationToken.ThrowIfCancellationRequested();
            all.TryAdd(finding.Identity, finding);
        }
    }

    public IEnumerable<Finding> Findings => all.Values.Where(f => f.Severity >= Severity.Warning);

    /// <summary>The alignment score of what was analysed, 0 to 100; 0 where nothing can be judged.</summary>
    public double Score => score ??= Scorer.Score(context, findings).Value ?? 0;

    /// <summary>The findings that are here and not there, or are more severe than there.</summary>
    public IEnumerable<Finding> MoreThan(Verdicts other) =>
        from finding in Findings
        where !other.all.TryGetValue(finding.Identity, out var was) || finding.Severity > was.Severity
        select finding;

    public bool Has(Finding finding) => all.TryGetValue(finding.Identity, out var here) && here.Severity >= Severity.Warning;

    public bool HasContention(Func<Contention, bool> matches) => context.Contentions.Any(matches);

    /// <summary>The strength of a finding here, 0 to 1; 0 where it isn't.</summary>
    public double StrengthOf(Finding finding) => all.TryGetValue(finding.Identity, out var here) ? here.Strength : 0;

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
            .Where(c => c.Metric.Index == issue.Metric && issue.Concerns(c) && !c.IsSupported)
            .Select(c => c.Pressure).DefaultIfEmpty().Max();
    }
}
