using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Evaluation;

/// <summary>Makes an organisation of two departments of each pair and runs the ordinary analysis on it.</summary>
public sealed class PairEvaluator(AlignmentAnalyzer analyzer)
{
    private const string Opposition = "KPA10";

    /// <summary>What the analysis says of <paramref name="pair"/>.</summary>
    public PairOutcome Evaluate(LabelledPair pair)
    {
        ArgumentNullException.ThrowIfNull(pair);

        // Two KPIs of one department can't be told apart by the department's name, yet are a pair all the same.
        var second = Slug.Of(pair.Second.Department) == Slug.Of(pair.First.Department) ? pair.Second with { Department = $"{pair.Second.Department} (2)" } : pair.Second;
        var report = analyzer.Analyze(new Organization
        {
            Name = pair.Id,
            Language = pair.Language is "nl" or "en" ? pair.Language : null,
            Departments = [DepartmentOf(pair.First), DepartmentOf(second)],
        });
        var conflict = report.Findings
            .Where(f => f.RuleId.StartsWith(Opposition, StringComparison.Ordinal) && f.Severity >= Severity.Warning)
            .MaxBy(f => f.Strength);
        return new PairOutcome(pair, conflict, Resolved(report, pair.First), Resolved(report, second));
    }

    private static Department DepartmentOf(LabelledKpi kpi) => new()
    {
        Name = kpi.Department,
        Kpis = [new Kpi { Name = kpi.Name, Direction = kpi.Direction }],
    };

    private static ResolvedKpi Resolved(AlignmentReport report, LabelledKpi kpi) =>
        report.Analysis.Resolved.Kpis.Single(k => k.Department.Name == kpi.Department);
}

/// <summary>What came of a pair.</summary>
/// <param name="Pair">The pair.</param>
/// <param name="Conflict">The strongest conflict of warning or above, or <see langword="null"/>.</param>
/// <param name="First">How the first KPI was understood.</param>
/// <param name="Second">How the second was.</param>
public sealed record PairOutcome(LabelledPair Pair, Finding? Conflict, ResolvedKpi First, ResolvedKpi Second)
{
    /// <summary>Whether the analysis calls it a conflict exactly where the person does.</summary>
    public bool IsRight => Conflict is not null == (Pair.Label == PairLabel.Conflict);
}
