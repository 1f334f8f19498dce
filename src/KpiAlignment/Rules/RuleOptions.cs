using System.Collections.Frozen;

namespace KpiAlignment.Rules;

/// <summary>How strictly the rules judge.</summary>
public sealed record RuleOptions
{
    /// <summary>From which strength a finding has which severity.</summary>
    public SeverityThresholds Thresholds { get; init; } = new();

    /// <summary>By rule id, the severity of all its findings; <see cref="Severity.None"/> turns the rule off.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;

    /// <summary>By rule id, the severities that differ for a department, by its name or id.</summary>
    public ILookup<string, (string Department, Severity Severity)> DepartmentSeverities { get; init; } = Array.Empty<int>().ToLookup(_ => "", _ => ("", Severity.None));
}
