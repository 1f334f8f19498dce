namespace KpiAlignment;

/// <summary>How far an analysis has come.</summary>
/// <param name="Stage">What it is at.</param>
/// <param name="Done">The part that is done of the whole, 0 to 1; it never falls. It counts steps, not time.</param>
public readonly record struct AnalysisProgress(AnalysisStage Stage, double Done);
