using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Assessment;

/// <summary>
/// Computes the alignment score. A finding burdens the departments that it concerns with its strength, as a warning with half of it; what stands between
/// the same two, or is found by the same rule at one, burdens as its heaviest. A department keeps Π(1 − burden); a part is the mean of what they keep.
/// </summary>
internal static class Scorer
{
    // What sets people against each other comes first; then what keeps them apart, what pay does, and what all of it is for.
    private static readonly (ScoreAspect Aspect, double Weight)[] weights =
        [(ScoreAspect.Opposition, 0.40), (ScoreAspect.Silos, 0.25), (ScoreAspect.Incentives, 0.20), (ScoreAspect.Mission, 0.15)];

    public static AlignmentScore Score(AnalysisContext context, IEnumerable<Finding> findings)
    {
        var byAspect = findings.ToLookup(AspectOf);
        var departments = context.Resolved.Departments.Select(d => d.Department).Where(d => d.Kpis.Count > 0).ToArray();
        return new AlignmentScore
        {
            Parts = weights.Select(w => w.Aspect == ScoreAspect.Mission
                ? new ScorePart(w.Aspect, 100 * Reached(context, [.. byAspect[w.Aspect]]), w.Weight)
                : PartOf(w.Aspect, w.Weight)).ToValueList(),
        };

        ScorePart PartOf(ScoreAspect aspect, double weight)
        {
            var kept = aspect == ScoreAspect.Incentives
                ? Kept(departments.Where(d => d.Incentives.Count > 0), Weighing(aspect).SelectMany(AtOne))
                : Kept(departments, Weighing(aspect).SelectMany(Between));
            return new ScorePart(aspect, kept.Count == 0 ? null : kept.Average(d => d.Value), weight) { Departments = kept };
        }

        IEnumerable<Finding> Weighing(ScoreAspect aspect) => byAspect[aspect].Where(f => FactorOf(f.Severity) > 0);
    }

    private static ScoreAspect? AspectOf(Finding finding) => finding.RuleId switch
    {
        RuleIds.OrphanObjective or RuleIds.UnservedGoal or RuleIds.MissionBlindDepartment => ScoreAspect.Mission,
        ['K', 'P', 'A', '1', ..] => ScoreAspect.Opposition,
        ['K', 'P', 'A', '2' or '4' or '5', ..] => ScoreAspect.Silos,
        ['K', 'P', 'A', '3', ..] => ScoreAspect.Incentives,
        _ => null,
    };

    // Each burden lies on a department and has a cause: the other department, or the rule where there is none.
    private static IEnumerable<(string Department, string Cause, double Burden)> Between(Finding finding)
    {
        if (finding.Contentions.Count > 0)
            return finding.Contentions.SelectMany(c => Both(c.First.Department, c.Second.Department, c.Pressure * FactorOf(finding.Severity)));
        if (finding.Departments.Count < 2) return AtOne(finding);
        var burden = finding.Strength * FactorOf(finding.Severity);
        return
            from first in finding.Departments
            from second in finding.Departments
            where first.Id != second.Id
            select (first.Id, second.Id, burden);
    }

    private static IEnumerable<(string, string, double)> Both(Department first, Department second, double burden) =>
        [(first.Id, second.Id, burden), (second.Id, first.Id, burden)];

    private static IEnumerable<(string, string, double)> AtOne(Finding finding) =>
        finding.Departments.Take(1).Select(d => (d.Id, finding.RuleId, finding.Strength * FactorOf(finding.Severity)));

    private static double FactorOf(Severity severity) => severity switch { Severity.Error => 1, Severity.Warning => 0.5, _ => 0 };

    private static ValueList<DepartmentScore> Kept(IEnumerable<Department> departments, IEnumerable<(string Department, string Cause, double Burden)> burdens)
    {
        var heaviest = burdens.GroupBy(b => (b.Department, b.Cause)).Select(g => (g.Key.Department, Burden: g.Max(b => b.Burden))).ToLookup(b => b.Department, b => b.Burden, StringComparer.Ordinal);
        return departments.Select(d => new DepartmentScore(d, 100 * heaviest[d.Id].Order().Aggregate(1.0, (left, burden) => left * (1 - burden))))
            .OrderBy(d => d.Value).ThenBy(d => d.Department.Id, StringComparer.Ordinal).ToValueList();
    }

    // The mean of the goals that are served, the departments that serve one and the KPIs that lead to one.
    private static double? Reached(AnalysisContext context, Finding[] findings)
    {
        var goals = context.Goals.All.Count(g => g.Direction is not null);
        if (goals == 0 || context.Resolved.Kpis.Count == 0) return null;
        var blind = Math.Min(1, (double)Of(RuleIds.MissionBlindDepartment) / context.Resolved.Departments.Count);
        return 1 - (((double)Of(RuleIds.UnservedGoal) / goals) + blind + ((double)Of(RuleIds.OrphanObjective) / context.Resolved.Kpis.Count)) / 3;

        int Of(string rule) => findings.Count(f => f.RuleId == rule);
    }
}
