using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Groups what the findings report by pairs of departments.</summary>
internal static class TensionFinder
{
    /// <summary>The tensions, the strongest first.</summary>
    public static IEnumerable<Tension> Find(AnalysisContext context, IEnumerable<Finding> findings, SeverityThresholds thresholds)
    {
        var uncovered = context.Dependencies
            .Where(d => !d.IsCovered && !d.IsOpposed && d.Strength.Reaches(thresholds.Warning))
            .ToLookup(d => (d.Dependent.Department.Id, d.Provider.Id));
        return findings.Where(f => f.Severity >= Severity.Warning)
            .SelectMany(IssuesOf)
            .GroupBy(i => string.CompareOrdinal(i.First.Id, i.Second.Id) < 0 ? (A: i.First, B: i.Second) : (A: i.Second, B: i.First))
            .Select(pair => new Tension(pair.Key.A, pair.Key.B, pair.OrderByDescending(i => i.Strength).ToValueList()))
            .OrderByDescending(t => t.Strength)
            .ThenBy(t => t.First.Id, StringComparer.Ordinal).ThenBy(t => t.Second.Id, StringComparer.Ordinal);

        IEnumerable<Issue> IssuesOf(Finding finding)
        {
            var contentions = finding.Contentions.Where(c => c.Pressure.Reaches(thresholds.Warning)).Select(c => new Issue(finding, c, null));
            if (finding.RuleId != RuleIds.UncoveredDependency) return contentions;
            return uncovered[(finding.Departments[0].Id, finding.Departments[1].Id)].Select(d => new Issue(finding, null, d));
        }
    }
}
