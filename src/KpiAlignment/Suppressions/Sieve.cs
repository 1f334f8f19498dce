using KpiAlignment.Loading;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Suppressions;

/// <summary>Parts the findings that are known and accepted from those to report.</summary>
internal sealed class Sieve(ValueList<Suppression> suppressions, Baseline baseline, DateOnly today)
{
    public SiftedFindings Part(ValueList<Finding> findings)
    {
        if (suppressions.Count == 0 && baseline.Count == 0) return new SiftedFindings(findings, [], []);
        var current = suppressions.Where(s => !IsExpired(s)).ToLookup(s => (s.Source.File, s.Line));
        var used = new HashSet<Suppression>(ReferenceEqualityComparer.Instance);
        var (reported, suppressed) = (new List<Finding>(), new List<SuppressedFinding>());
        foreach (var finding in findings)
        {
            var matching = PlacesOf(finding).Where(p => p.IsKnown).SelectMany(p => current[(p.File, p.Line)]).Where(s => s.RuleIds.Contains(finding.RuleId)).Distinct().ToArray();
            used.UnionWith(matching);
            if (matching.Length > 0) suppressed.Add(new SuppressedFinding(finding, matching[0]));
            else if (baseline.Holds(finding)) suppressed.Add(new SuppressedFinding(finding, null));
            else reported.Add(finding);
        }

        return new SiftedFindings(reported.ToValueList(), suppressed.ToValueList(), suppressions.Select(s => FaultOf(s, used.Contains(s))).OfType<LoadDiagnostic>().OrderBy(f => f.Location).ToValueList());
    }

    private bool IsExpired(Suppression suppression) => suppression.Until < today;

    private LoadDiagnostic? FaultOf(Suppression suppression, bool isUsed) =>
        IsExpired(suppression) ? Fault(DiagnosticIds.SuppressionExpired, suppression, SuppressionTexts.Say("SuppressionExpired", $"{suppression.Until:O}"))
        : isUsed ? null
        : Fault(DiagnosticIds.SuppressionUnused, suppression, SuppressionTexts.Say("SuppressionUnused", TextList.Or(suppression.RuleIds)));

    private static LoadDiagnostic Fault(string id, Suppression suppression, LocalizedMessage message) => new(id, DiagnosticSeverity.Warning, message, suppression.Source);

    // Where it is reported, and where the elements stand that it is about.
    private static IEnumerable<SourceSpan> PlacesOf(Finding finding)
    {
        yield return finding.Location;
        foreach (var objective in finding.Objectives) yield return objective.Source;
        foreach (var department in finding.Departments) yield return department.Source;
        if (finding.Goal is { } goal) yield return goal.Source;
    }
}
