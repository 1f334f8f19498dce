using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Proposals;

/// <summary>What a change does.</summary>
/// <param name="Resolved">The findings that are gone.</param>
/// <param name="Eased">The findings that are left for other departments.</param>
/// <param name="After">The strength that is left of the issues, 0 to 1.</param>
internal sealed record Verdict(ValueList<Finding> Resolved, ValueList<Finding> Eased, double After);
