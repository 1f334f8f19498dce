using System.Text.Json;
using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Reporting.Json;

/// <summary>How the contract writes ids, words, figures and paths.</summary>
internal static class ReportValues
{
    // Beyond this, digits tell about the order of multiplications and not about the organisation.
    private const int Digits = 4;

    /// <summary>The id of an objective; a department may have a KPI and a shared goal of one id.</summary>
    public static string Id(Objective objective) => $"{objective.Department.Id}/{(objective.Kpi is null ? "goal:" : "")}{objective.Id}";

    /// <summary>The id of a metric; each department's own instance has one.</summary>
    public static string Id(ResolvedMetric metric) => metric.Department is null ? metric.Key : $"{metric.Key}@{metric.Department.Id}";

    public static string Effect(double signedStrength) => signedStrength < 0 ? "decreases" : "increases";

    public static string? WordOrNone(Direction? direction) => direction is { } known ? Word(known) : null;

    public static string Word<T>(T value)
        where T : struct, Enum => JsonNamingPolicy.CamelCase.ConvertName(value.ToString());

    // Adding zero makes minus zero plain.
    public static double Round(double value) => Math.Round(value, Digits) + 0.0;

    public static double? RoundOrNone(double? value) => value is { } known ? Round(known) : null;

    /// <summary>The file as it was given, with the slashes of every system but one.</summary>
    public static string File(SourceSpan span) => (span.File ?? "").Replace(Path.DirectorySeparatorChar, '/');
}
