using System.Diagnostics;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Targets;

namespace KpiAlignment.Fuzzing.Running;

/// <summary>One input with the target that is given it; the seed and the number decide both.</summary>
internal sealed class FuzzCase
{
    private readonly Dice dice;

    public FuzzCase(IReadOnlyList<FuzzTarget> targets, long seed, long index)
    {
        (Index, dice) = (index, Dice.Of(seed, index));
        var share = dice.Next(targets.Sum(t => t.Share));
        Target = targets.First(t => (share -= t.Share) < 0);
        Input = Mutator.Make(Target.Corpus, dice, Target.MostEdits);
    }

    public long Index { get; }

    public FuzzTarget Target { get; }

    public FuzzInput Input { get; }

    /// <summary>Gives the input to the target, once.</summary>
    /// <returns>Whether it accepted it, and how long that took.</returns>
    public (bool IsAccepted, TimeSpan Time) Run(ScratchFolder scratch)
    {
        var (start, work) = (Stopwatch.GetTimestamp(), Environment.CpuUsage.TotalTime);
        var isAccepted = Target.Accepts(Input, dice, scratch);
        var (passed, worked) = (Stopwatch.GetElapsedTime(start), Environment.CpuUsage.TotalTime - work);
        // On a busy machine time passes without any work; beside other threads work is done that isn't this one's.
        return (isAccepted, worked < passed ? worked : passed);
    }
}
