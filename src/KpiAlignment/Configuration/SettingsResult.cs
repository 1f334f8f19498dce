using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Configuration;

/// <summary>What came of reading settings.</summary>
/// <param name="Settings">The settings, or <see langword="null"/> where a diagnostic is an error.</param>
/// <param name="Diagnostics">All that is wrong in the file and in those that it extends, by file, line and column.</param>
public sealed record SettingsResult(AlignmentSettings? Settings, ValueList<LoadDiagnostic> Diagnostics);
