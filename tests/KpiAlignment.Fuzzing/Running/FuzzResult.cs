namespace KpiAlignment.Fuzzing.Running;

/// <summary>What came of a run.</summary>
/// <param name="Tallies">By target.</param>
/// <param name="Failures">One input for each kind of failure.</param>
/// <param name="Next">The number of the input from which another run goes on.</param>
internal sealed record FuzzResult(IReadOnlyList<TargetTally> Tallies, IReadOnlyList<FuzzFailure> Failures, long Next)
{
    public bool IsClean => Failures.Count == 0;
}
