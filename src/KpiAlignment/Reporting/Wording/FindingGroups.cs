using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Wording;

/// <summary>Findings that are read together: what stands between the same two departments. What concerns one by itself stands by itself.</summary>
public static class FindingGroups
{
    /// <summary>The groups, the gravest first; in each the gravest finding first.</summary>
    /// <param name="findings">The findings, the gravest first.</param>
    public static ValueList<ValueList<Finding>> Of(IReadOnlyCollection<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        var together = Friction.Between(findings).Select(f => f.Findings).ToArray();
        var paired = together.SelectMany(g => g).ToHashSet<Finding>(ReferenceEqualityComparer.Instance);
        return together
            .Concat(findings.Where(f => !paired.Contains(f)).Select(f => (ValueList<Finding>)[f]))
            .OrderByDescending(g => g[0].Severity).ThenByDescending(g => g[0].Strength)
            .ToValueList();
    }
}
