using System.Runtime.InteropServices;
using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>Groups what the findings report by pairs of departments.</summary>
internal static class TensionFinder
{
    /// <summary>The strongest tensions, the strongest first.</summary>
    /// <param name="context">The organisation as analysed.</param>
    /// <param name="findings">What was found.</param>
    /// <param name="thresholds">From which strength something is an issue.</param>
    /// <param name="most">The most tensions.</param>
    /// <param name="cancellationToken">Ends the search before it is done.</param>
    public static IEnumerable<Tension> Find(AnalysisContext context, IReadOnlyCollection<Finding> findings, SeverityThresholds thresholds, int most, CancellationToken cancellationToken)
    {
        var uncovered = context.Dependencies.Until(cancellationToken)
            .Where(d => !d.IsCovered && !d.IsOpposed && d.Strength.Reaches(thresholds.Warning))
            .ToLookup(d => (d.Dependent.Department.Id, d.Provider.Id));

        // Of a large organisation hundreds of thousands of issues stand between pairs of which only the first few are asked for.
        var strengths = new Dictionary<(string, string), double>();
        foreach (var finding in findings.Until(cancellationToken))
        {
            foreach (var (key, strength) in StrengthsOf(finding))
            {
                ref var strongest = ref CollectionsMarshal.GetValueRefOrAddDefault(strengths, key, out _);
                strongest = Math.Max(strongest, strength);
            }
        }

        var hardest = strengths.OrderByDescending(s => s.Value)
            .ThenBy(s => s.Key.Item1, StringComparer.Ordinal).ThenBy(s => s.Key.Item2, StringComparer.Ordinal)
            .Take(most).Select(s => s.Key).ToArray();
        var among = hardest.ToHashSet();
        var issues = findings.Until(cancellationToken).SelectMany(f => IssuesOf(f, among)).ToLookup(KeyOf);
        return hardest.Select(key => ToTension(issues[key].OrderByDescending(i => i.Strength).ToValueList()));

        IEnumerable<((string, string) Key, double Strength)> StrengthsOf(Finding finding)
        {
            if (finding.Severity < Severity.Warning) yield break;
            foreach (var contention in finding.Contentions)
            {
                if (contention.Pressure.Reaches(thresholds.Warning)) yield return (KeyOf(contention.First.Department, contention.Second.Department), contention.Pressure);
            }

            foreach (var dependency in NeedsOf(finding)) yield return (KeyOf(dependency.Dependent.Department, dependency.Provider), dependency.Strength);
        }

        IEnumerable<Issue> IssuesOf(Finding finding, HashSet<(string, string)> pairs)
        {
            if (finding.Severity < Severity.Warning) return [];
            return finding.Contentions.Where(c => c.Pressure.Reaches(thresholds.Warning) && pairs.Contains(KeyOf(c.First.Department, c.Second.Department))).Select(c => new Issue(finding, c, null))
                .Concat(NeedsOf(finding).Where(d => pairs.Contains(KeyOf(d.Dependent.Department, d.Provider))).Select(d => new Issue(finding, null, d)));
        }

        IEnumerable<Dependency> NeedsOf(Finding finding) =>
            finding.RuleId == RuleIds.UncoveredDependency ? uncovered[(finding.Departments[0].Id, finding.Departments[1].Id)] : [];
    }

    private static Tension ToTension(ValueList<Issue> issues)
    {
        var (one, other) = (issues[0].First, issues[0].Second);
        return string.CompareOrdinal(one.Id, other.Id) < 0 ? new Tension(one, other, issues) : new Tension(other, one, issues);
    }

    private static (string, string) KeyOf(Issue issue) => KeyOf(issue.First, issue.Second);

    private static (string, string) KeyOf(Department one, Department other) => string.CompareOrdinal(one.Id, other.Id) < 0 ? (one.Id, other.Id) : (other.Id, one.Id);
}
