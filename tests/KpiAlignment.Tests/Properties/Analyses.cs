using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Properties;

/// <summary>Analyses that rest on nothing but what the organisation says itself.</summary>
internal static class Analyses
{
    public static AlignmentAnalyzer Analyzer { get; } = new(new AlignmentOptions { Catalog = MetricCatalog.Empty });

    public static AlignmentReport Report(Organization organization) => Analyzer.Analyze(organization);

    public static AnalysisContext Context(Organization organization) =>
        AnalysisContext.Create(OrganizationResolver.Resolve(organization, MetricCatalog.Empty), new AnalysisOptions());

    /// <summary>The findings without proposals, which cost more than all the rest.</summary>
    public static ValueList<Finding> Findings(Organization organization) => Engine().Run(Context(organization));

    public static RuleEngine Engine(RuleOptions? options = null) => new(BuiltInRules.All, options ?? new RuleOptions());

    /// <summary>What makes two findings of analyses that should agree the same.</summary>
    public static string Fingerprint(Finding finding) => $"{finding.Identity} {finding.Severity} {finding.Strength:F9} {finding.Confidence}";

    public static IEnumerable<string> Fingerprints(IEnumerable<Finding> findings) => findings.Select(Fingerprint).Order(StringComparer.Ordinal);
}
