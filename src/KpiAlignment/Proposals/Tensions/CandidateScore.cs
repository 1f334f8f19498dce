using System.Collections.Concurrent;
using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Proposals.Verification;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Tensions;

/// <summary>
/// Ranks candidates. A good performance measure is congruent with the goals and within reach of who answers for it
/// (Baker, Journal of Human Resources 2002); a good change resolves much and asks little.
/// </summary>
internal sealed class CandidateScore(AnalysisContext context, DepartmentIndex departments)
{
    // So that nothing counts for nothing where the organisation has no goals, or paths are longer than are followed.
    private const double Ground = 0.1;

    private readonly ConcurrentDictionary<(string Department, int Metric), double> reach = [];

    /// <summary>coverage · (support + .1) · (reach + .1) · (1 − share).</summary>
    /// <param name="candidate">The candidate.</param>
    /// <param name="percent">The share it takes.</param>
    /// <param name="coverage">How much of the tension's strength it resolves, 0 to 1.</param>
    public double Of(Candidate candidate, int percent, double coverage) =>
        coverage * (Ground + Math.Abs(context.Goals.Of(candidate.Metric))) * (Ground + ReachOf(candidate)) * (1 - (percent / 100.0));

    // How much the taker with the least reach moves the metric by what it strives for or drives.
    private double ReachOf(Candidate candidate) => candidate.Takers.Min(d => ReachOf(d, candidate.Metric));

    private double ReachOf(Department department, ResolvedMetric metric) =>
        reach.GetOrAdd((department.Id, metric.Index), _ => departments.MovedBy(department).Max(m => Math.Abs(context.Effects.Of(m, metric.Index).Net)));
}
