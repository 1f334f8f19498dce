using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>What stands between two departments: contentions and uncovered needs of warning or above, with the findings that report them.</summary>
internal sealed record Tension(Department First, Department Second, ValueList<Issue> Issues)
{
    /// <summary>The strength of the strongest.</summary>
    public double Strength { get; } = Issues.Max(i => i.Strength);

    public IEnumerable<Department> Departments => [First, Second];
}
