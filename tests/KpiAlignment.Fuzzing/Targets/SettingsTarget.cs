using KpiAlignment.Configuration;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Oracles;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The reader of settings, and the analyser that is made with them.</summary>
internal sealed class SettingsTarget(Func<Corpus> corpus) : FuzzTarget("settings", share: 300, corpus)
{
    private const string Extended = "base.yaml";

    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        scratch.Write(Extended, dice.OneIn(8) ? Mutator.Make(Corpus, dice, MostEdits).Bytes : Corpus.Texts[^1]);
        var file = scratch.Write(SettingsReader.FileName, input.Bytes);
        var read = SettingsReader.Load(file);
        DiagnosticCheck.Check(read.Diagnostics, read.Settings is not null);
        if (input.IsUtf8) DiagnosticCheck.CheckInside([.. read.Diagnostics.Where(d => d.Location.File == file)], input.Text);
        if (read.Settings is not { } settings) return false;

        // The catalogues that it names are left aside: a path may lead to any folder.
        var options = new AlignmentOptions();
        var faults = (settings with { Catalogs = [] }).ApplyTo(options);
        DiagnosticCheck.Check(faults, isAccepted: faults.Count == 0);
        _ = new AlignmentAnalyzer(options);
        return true;
    }
}
