using KpiAlignment.Model;

namespace KpiAlignment.Rules;

/// <summary>What stands between two departments: findings about the two, in the order of the report.</summary>
/// <param name="First">The department that comes first in the gravest of the findings.</param>
/// <param name="Second">The other.</param>
/// <param name="Findings">The findings, one at least.</param>
public sealed record Friction(Department First, Department Second, ValueList<Finding> Findings)
{
    /// <summary>The severity of the gravest finding.</summary>
    public Severity Severity => Findings[0].Severity;

    /// <summary>The strength of the gravest finding, 0 to 1.</summary>
    public double Strength => Findings[0].Strength;

    /// <summary>
    /// The findings by pairs of departments, the gravest pair first. A finding about more than two departments counts once, for
    /// the two whom it presses hardest; one about a single department is left out.
    /// </summary>
    /// <param name="findings">The findings, the gravest first.</param>
    public static ValueList<Friction> Between(IEnumerable<Finding> findings)
    {
        ArgumentNullException.ThrowIfNull(findings);
        return findings
            .Select(f => (Finding: f, Pair: PairOf(f)))
            .Where(x => x.Pair is not null)
            .GroupBy(x => KeyOf(x.Pair!.Value))
            .Select(g => new Friction(g.First().Pair!.Value.First, g.First().Pair!.Value.Second, g.Select(x => x.Finding).ToValueList()))
            .ToValueList();
    }

    // Contentions are sorted, the hardest first; the departments are in the order in which the finding tells of them.
    private static (Department First, Department Second)? PairOf(Finding finding)
    {
        var pair = finding.Contentions.Count == 0
            ? finding.Departments
            : finding.Departments.Where(d => d == finding.Contentions[0].First.Department || d == finding.Contentions[0].Second.Department).ToValueList();
        return pair.Count < 2 ? null : (pair[0], pair[1]);
    }

    private static (string, string) KeyOf((Department First, Department Second) pair) =>
        string.CompareOrdinal(pair.First.Id, pair.Second.Id) < 0 ? (pair.First.Id, pair.Second.Id) : (pair.Second.Id, pair.First.Id);
}
