namespace KpiAlignment.Suppressions;

/// <summary>A baseline as it is written.</summary>
internal sealed record BaselineDocument(int Version, BaselineEntry[]? Findings);

/// <summary>A finding of it.</summary>
internal sealed record BaselineEntry(string? Identity, string? Severity);
