using KpiAlignment.Rules;

namespace KpiAlignment.Configuration;

/// <summary>How grave a rule's findings are that concern a department.</summary>
/// <param name="Department">The department's name or id.</param>
/// <param name="RuleId">The rule.</param>
/// <param name="Severity">The severity; <see cref="Severity.None"/> turns the rule off there.</param>
public sealed record DepartmentSeverity(string Department, string RuleId, Severity Severity);
