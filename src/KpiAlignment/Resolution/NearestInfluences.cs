using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// Joins each metric that the catalogue lacks to the one that comes nearest to it in name: whatever it is exactly, what moves
/// the one likely moves the other. Where the file itself says what moves it or what it moves, that is what counts, and where
/// the other is measured too, the organisation tells the two apart.
/// </summary>
internal sealed class NearestInfluences(MetricMatches matches)
{
    /// <summary>How strongly either moves the other: so little that no conflict over a lever is serious by this alone.</summary>
    public const double Strength = 0.45;

    /// <summary>Why they do.</summary>
    public static LocalizedText Because { get; } = new(
        "They are called alike, and what moves the one likely moves the other",
        "Ze lijken van naam op elkaar, en wat het een beweegt, beweegt het ander waarschijnlijk ook");

    private readonly HashSet<(string Metric, string? Department)> measured = [];
    private readonly HashSet<(string Metric, string Nearest, string? Department)> pairs = [];

    /// <summary>Adds a metric that a department, if any, calls by a name; of what each department has of its own it is near to that department's alone.</summary>
    public void Add(MetricIdentity metric, string name, Department? department)
    {
        measured.Add((metric.Key, metric.IsDepartmentScoped ? department?.Id : null));
        if (metric.Known is not null || matches.Nearest(name, department) is not { } nearest || !nearest.MayBeWantedAs(metric.Polarity)) return;
        pairs.Add((metric.Key, nearest.Id, nearest.Scope == MetricScope.Department ? department?.Id : null));
    }

    /// <summary>The pairs, by key, of whose first the file says nothing and whose second nobody measures.</summary>
    /// <param name="told">The keys of the metrics that the file's own influences join.</param>
    public IEnumerable<(string Metric, string Nearest, string? Department)> Find(IReadOnlySet<string> told) =>
        pairs.Where(p => !told.Contains(p.Metric) && !measured.Contains((p.Nearest, p.Department)))
            .OrderBy(p => p.Metric, StringComparer.Ordinal).ThenBy(p => p.Nearest, StringComparer.Ordinal).ThenBy(p => p.Department, StringComparer.Ordinal);
}
