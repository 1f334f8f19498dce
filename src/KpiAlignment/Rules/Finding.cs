using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules;

/// <summary>What a rule reports.</summary>
public sealed record Finding
{
    /// <summary>The id of the rule.</summary>
    public required string RuleId { get; init; }

    /// <summary>How much it asks for attention; the engine fills it in from the strength and the options.</summary>
    public Severity Severity { get; init; }

    /// <summary>How strong it is, 0 to 1; for a contention its pressure.</summary>
    public required double Strength { get; init; }

    /// <summary>How sure it is, 0 to 1: the weakest evidence it rests on.</summary>
    public double Confidence { get; init; } = 1;

    /// <summary>The departments that it concerns.</summary>
    public ValueList<Department> Departments { get; init; } = [];

    /// <summary>The objectives that it concerns.</summary>
    public ValueList<Objective> Objectives { get; init; } = [];

    /// <summary>The contentions that it reports, the hardest first; none for a rule that looks at something else.</summary>
    public ValueList<Contention> Contentions { get; init; } = [];

    /// <summary>The metric that it turns on.</summary>
    public ResolvedMetric? Metric { get; init; }

    /// <summary>The goal that it turns on.</summary>
    public Goal? Goal { get; init; }

    /// <summary>What it says.</summary>
    public required LocalizedMessage Message { get; init; }

    /// <summary>Where in the source it stands.</summary>
    public SourceSpan Location { get; init; }

    /// <summary>The chains of causes that it rests on.</summary>
    public ValueList<Witness> Witnesses { get; init; } = [];

    /// <summary>What it takes for granted that nobody has said: directions and causes that are inferred from names. The engine fills it in, and lowers the confidence.</summary>
    public ValueList<LocalizedMessage> Assumptions { get; init; } = [];

    /// <summary>
    /// What makes it the same finding in another version of the organisation; by default rule, metric, goal, departments and
    /// objectives by id. A rule with one finding per metric, or per pair of departments, says so here.
    /// </summary>
    public string Identity
    {
        get => field ?? $"{RuleId}|{MetricKey}|{Goal?.Id}|{IdsOf(Departments, d => d.Id)}|{IdsOf(Objectives, o => $"{o.Department.Id}/{o.Id}")}";
        init;
    }

    private string MetricKey => Metric is null ? "" : $"{Metric.Key}@{Metric.Department?.Id}";

    private static string IdsOf<T>(ValueList<T> items, Func<T, string> idOf) =>
        items.Count == 1 ? idOf(items[0]) : string.Join(',', items.Select(idOf).Order(StringComparer.Ordinal));

    /// <summary>This finding as the only one of its rule on its metric, or on its metric in one direction.</summary>
    internal Finding OnePerMetric(Direction? direction = null) => this with { Identity = $"{RuleId}|{MetricKey}|{direction}".TrimEnd('|') };

    /// <summary>This finding as the only one of its rule on its departments, in their order.</summary>
    internal Finding OnePerDepartments() => this with { Identity = $"{RuleId}||{InOrder}" };

    /// <summary>This finding as the only one of its rule on its metric and its departments, in their order.</summary>
    internal Finding OnePerMetricAndDepartments() => this with { Identity = $"{RuleId}|{MetricKey}|{InOrder}" };

    private string InOrder => string.Join('>', Departments.Select(d => d.Id));
}
