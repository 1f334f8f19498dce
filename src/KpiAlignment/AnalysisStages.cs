namespace KpiAlignment;

/// <summary>Tells how far each stage has come as a part of the whole.</summary>
internal sealed class AnalysisStages(IProgress<AnalysisProgress>? progress)
{
    // Where each stage begins; proposals take the longest.
    private static readonly double[] begins = [0, 0.1, 0.3, 0.5, 1];

    public void Enter(AnalysisStage stage) => In(stage)?.Report(0);

    /// <summary>What takes the progress within a stage, 0 to 1; <see langword="null"/> where nobody asks for it.</summary>
    public IProgress<double>? In(AnalysisStage stage) => progress is null ? null : new Stage(progress, stage);

    private sealed class Stage(IProgress<AnalysisProgress> whole, AnalysisStage stage) : IProgress<double>
    {
        public void Report(double value) =>
            whole.Report(new AnalysisProgress(stage, begins[(int)stage] + ((begins[(int)stage + 1] - begins[(int)stage]) * value)));
    }
}
