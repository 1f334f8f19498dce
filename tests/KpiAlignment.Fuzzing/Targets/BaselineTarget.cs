using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Oracles;
using KpiAlignment.Suppressions;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The reader of baselines, of a text and of a file.</summary>
internal sealed class BaselineTarget(Func<Corpus> corpus) : FuzzTarget("baseline", share: 200, corpus)
{
    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        if (dice.OneIn(8)) return AcceptsFile(input, scratch);
        var baseline = Baseline.TryParse(input.Text, out var fault);
        FuzzFaultException.ThrowUnless(baseline is null != fault is null, "A baseline, or what is wrong with it: one of the two.");
        if (fault is not null) DiagnosticCheck.CheckWords(fault);
        if (baseline is not null) CheckWritten(baseline);
        return baseline is not null;
    }

    private static bool AcceptsFile(FuzzInput input, ScratchFolder scratch)
    {
        var baseline = Baseline.Load(scratch.Write("baseline.json", input.Bytes), out var fault);
        DiagnosticCheck.Check(fault is null ? [] : [fault], baseline is not null);
        return baseline is not null;
    }

    private static void CheckWritten(Baseline baseline)
    {
        var text = baseline.ToJson();
        var read = Baseline.TryParse(text, out _) ?? throw new FuzzFaultException("What was written is refused.");
        FuzzFaultException.ThrowUnless(read.Count == baseline.Count && read.ToJson() == text, "What is written is another text the second time.");
    }
}
