using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Suppressions;

/// <summary>The findings to report, those that are known and accepted, and what is to be said of what accepts them.</summary>
internal sealed record SiftedFindings(ValueList<Finding> Reported, ValueList<SuppressedFinding> Suppressed, ValueList<LoadDiagnostic> Faults);
