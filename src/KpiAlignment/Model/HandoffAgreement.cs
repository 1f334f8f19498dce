namespace KpiAlignment.Model;

/// <summary>What is agreed on how something is passed on; what is <see langword="null"/> is not agreed.</summary>
/// <param name="Where">Where it is passed on: a system, a meeting, a place.</param>
/// <param name="When">When: how often, or how soon.</param>
/// <param name="Urgency">What is done when it is urgent.</param>
public sealed record HandoffAgreement(string? Where, string? When, string? Urgency);
