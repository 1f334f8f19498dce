using System.Collections.Frozen;

namespace KpiAlignment.Rules;

/// <summary>How strictly the rules judge.</summary>
public sealed record RuleOptions
{
    /// <summary>From which strength a finding has which severity.</summary>
    public SeverityThresholds Thresholds { get; init; } = new();

    /// <summary>By rule id, the severity of all its findings; <see cref="Severity.None"/> turns the rule off.</summary>
    public IReadOnlyDictionary<string, Severity> Severities { get; init; } = FrozenDictionary<string, Severity>.Empty;
}
