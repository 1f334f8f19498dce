using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Progress;

namespace KpiAlignment.Reporting;

/// <summary>What a report tells: what came of the analysis, or why there is none.</summary>
public sealed record ReportContent
{
    /// <summary>What came of the analysis; <see langword="null"/> where the files can't be used.</summary>
    public AlignmentReport? Report { get; init; }

    /// <summary>What the loader had to say.</summary>
    public ValueList<LoadDiagnostic> Diagnostics { get; init; } = [];

    /// <summary>What has become of the organisation since an earlier analysis; <see langword="null"/> where there is none to compare with.</summary>
    public ReportComparison? Comparison { get; init; }

    /// <summary>The reader's language: Dutch for Dutch, English for every other; English by default.</summary>
    public CultureInfo Culture { get; init; } = CultureInfo.InvariantCulture;
}
