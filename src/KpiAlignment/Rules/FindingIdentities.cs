using KpiAlignment.Model;

namespace KpiAlignment.Rules;

/// <summary>What tells findings of one rule apart, in any version of the organisation.</summary>
internal static class FindingIdentities
{
    public static string ByAll(Finding f) =>
        $"{f.RuleId}|{MetricKey(f)}|{f.Goal?.Id}|{IdsOf(f.Departments, d => d.Id)}|{IdsOf(f.Objectives, o => $"{o.Department.Id}/{o.Id}")}";

    public static string ByMetric(Finding f) => $"{f.RuleId}|{MetricKey(f)}".TrimEnd('|');

    public static string ByMetric(Finding f, Direction? direction) => $"{f.RuleId}|{MetricKey(f)}|{direction}";

    public static string ByDepartments(Finding f) => $"{f.RuleId}||{InOrder(f)}";

    public static string ByMetricAndDepartments(Finding f) => $"{f.RuleId}|{MetricKey(f)}|{InOrder(f)}";

    private static string MetricKey(Finding f) => f.Metric is null ? "" : $"{f.Metric.Key}@{f.Metric.Department?.Id}";

    private static string InOrder(Finding f) => string.Join('>', f.Departments.Select(d => d.Id));

    private static string IdsOf<T>(ValueList<T> items, Func<T, string> idOf) =>
        items.Count == 1 ? idOf(items[0]) : string.Join(',', items.Select(idOf).Order(StringComparer.Ordinal));
}
