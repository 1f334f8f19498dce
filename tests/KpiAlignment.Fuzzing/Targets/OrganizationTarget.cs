using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Oracles;
using KpiAlignment.Loading;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The loader of organisations: of a text, of a file, and of two texts that make one organisation.</summary>
internal sealed class OrganizationTarget(Func<Corpus> corpus) : FuzzTarget("organization", share: 800, corpus)
{
    private const string File = "fuzz.yaml";

    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        var loaded = dice.Next(16) switch
        {
            0 => OrganizationLoader.Load(scratch.Write(File, input.Bytes)),
            1 => OrganizationLoader.ParseAll([(File, input.Text), ("other.yaml", Mutator.Make(Corpus, dice, MostEdits).Text)]),
            _ => OrganizationLoader.Parse(input.Text, File),
        };
        DiagnosticCheck.Check(loaded.Diagnostics, loaded.Organization is not null);
        DiagnosticCheck.CheckInside([.. loaded.Diagnostics.Where(d => d.Location.File == File)], input.Text);
        if (loaded.Organization is not { } organization) return false;
        if (dice.OneIn(4)) RoundTripCheck.Check(organization);
        return true;
    }
}
