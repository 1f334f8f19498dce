using System.Collections.Concurrent;
using KpiAlignment.Loading;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Samples;

/// <summary>The sample organisations, each analysed once.</summary>
internal static class Sample
{
    private static readonly ConcurrentDictionary<string, Lazy<AlignmentReport>> reports = new(StringComparer.Ordinal);

    /// <summary>The files, by name.</summary>
    public static IEnumerable<string> Names =>
        Directory.EnumerateFiles(Repository.PathOf("samples", "organizations"), "*.yaml").Select(f => Path.GetFileName(f)).Order(StringComparer.Ordinal);

    public static string PathOf(string name) => Repository.PathOf("samples", "organizations", name);

    public static AlignmentReport Analyze(string name) => reports.GetOrAdd(name, n => new(() =>
        AlignmentAnalyzer.Default.Analyze(OrganizationLoader.Load(PathOf(n)).Organization!))).Value;

    /// <summary>The findings of a rule on a metric.</summary>
    public static Finding[] Findings(string name, string rule, string metric) =>
        [.. Analyze(name).Findings.Where(f => f.RuleId == rule && f.Metric?.Key == metric)];

    /// <summary>The ids of the departments that a finding concerns.</summary>
    public static string[] DepartmentIds(this Finding finding) => [.. finding.Departments.Select(d => d.Id)];
}
