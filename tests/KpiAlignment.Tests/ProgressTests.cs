using KpiAlignment.Loading;
using KpiAlignment.Model;

namespace KpiAlignment.Tests;

public class ProgressTests
{
    private static readonly Organization Sample = OrganizationLoader.Load(Repository.PathOf("samples", "organizations", "voorbeeld.yaml")).Organization!;

    public static TheoryData<AnalysisStage> Stages { get; } = [.. Enum.GetValues<AnalysisStage>()];

    [Fact]
    public void It_goes_from_nothing_to_all_through_every_stage_in_order()
    {
        var steps = StepsOf(Sample);

        Assert.Equal(Enum.GetValues<AnalysisStage>(), steps.Select(s => s.Stage).Distinct());
        Assert.Equal(steps.OrderBy(s => s.Done).ThenBy(s => s.Stage), steps);
        Assert.Equal((0, 1), (steps[0].Done, steps[^1].Done));
    }

    [Fact]
    public void It_takes_the_same_steps_each_time() => Assert.Equal(StepsOf(Sample), StepsOf(Sample));

    [Fact]
    public void It_gets_there_when_there_is_nothing_to_do() => Assert.Equal(1, StepsOf(Organizations.Empty)[^1].Done);

    [Theory]
    [MemberData(nameof(Stages))]
    public void An_analysis_that_is_cancelled_at_a_stage_goes_no_further(AnalysisStage stage)
    {
        using var cancellation = new CancellationTokenSource();
        var steps = new List<AnalysisProgress>();

        Assert.ThrowsAny<OperationCanceledException>(() => AlignmentAnalyzer.Default.Analyze(Sample, cancellation.Token, new Steps(step =>
        {
            steps.Add(step);
            if (step.Stage == stage) cancellation.Cancel();
        })));

        Assert.Single(steps, s => s.Stage == stage);
        Assert.Equal(stage, steps[^1].Stage);
    }

    [Fact]
    public void What_an_analysis_holds_can_be_asked_for_when_its_token_is_cancelled_later()
    {
        using var cancellation = new CancellationTokenSource();
        var report = AlignmentAnalyzer.Default.Analyze(Sample, cancellation.Token);

        cancellation.Cancel();

        Assert.NotEmpty(report.Analysis.Contentions);
        Assert.NotEmpty(report.Analysis.Dependencies);
    }

    [Fact]
    public void Loading_that_is_cancelled_ends()
    {
        var cancelled = new CancellationToken(canceled: true);

        Assert.Throws<OperationCanceledException>(() => OrganizationLoader.Parse("organization: X", cancellationToken: cancelled));
        Assert.Throws<OperationCanceledException>(() => OrganizationLoader.Load(Repository.PathOf("samples", "organizations", "voorbeeld.yaml"), cancellationToken: cancelled));
    }

    private static List<AnalysisProgress> StepsOf(Organization organization)
    {
        var steps = new List<AnalysisProgress>();
        AlignmentAnalyzer.Default.Analyze(organization, progress: new Steps(steps.Add));
        return steps;
    }

    private sealed class Steps(Action<AnalysisProgress> take) : IProgress<AnalysisProgress>
    {
        public void Report(AnalysisProgress value) => take(value);
    }
}
