using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Json;

/// <summary>The metrics that a report refers to; the catalogue knows many more.</summary>
internal static class MentionedMetrics
{
    public static IEnumerable<ResolvedMetric> In(AlignmentReport report) =>
        report.Analysis.Objectives.Select(o => o.Metric)
            .Concat(report.Analysis.Resolved.Goals.Select(g => g.Metric))
            .Concat(report.AllFindings.SelectMany(In))
            .Concat(report.Proposals.Select(p => p.Metric).OfType<ResolvedMetric>())
            .DistinctBy(m => m.Index)
            .OrderBy(m => m.Index);

    private static IEnumerable<ResolvedMetric> In(Finding finding) =>
        finding.Contentions.Select(c => c.Metric)
            .Concat(finding.Witnesses.SelectMany(w => w.Influences.Select(i => i.To).Prepend(w.Start)))
            .Concat(finding.Metric is null ? [] : [finding.Metric]);
}
