using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Suppressions;

/// <summary>A finding that is known and accepted, and so is not reported among the others.</summary>
/// <param name="Finding">The finding.</param>
/// <param name="Suppression">What accepts it; <see langword="null"/> for the baseline.</param>
public sealed record SuppressedFinding(Finding Finding, Suppression? Suppression);
