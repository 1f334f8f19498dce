using KpiAlignment.Editing;
using KpiAlignment.Fuzzing.Mutation;
using KpiAlignment.Fuzzing.Oracles;
using KpiAlignment.Loading;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The whole way from a file with few edits: analysis, the reports in every format, and a proposal put into the file. It takes the time of hundreds of others.</summary>
internal sealed class ReportTarget(Func<Corpus> corpus) : FuzzTarget("report", share: 5, corpus)
{
    private const string File = "fuzz.yaml";

    public override int MostEdits => 2;

    // What an analysis takes depends on what there is to find.
    public override bool IsTimed => false;

    public override bool Accepts(FuzzInput input, Dice dice, ScratchFolder scratch)
    {
        var loaded = OrganizationLoader.Parse(input.Text, File);
        if (loaded.Organization is not { } organization)
        {
            ReportCheck.Check(null, loaded.Diagnostics);
            return false;
        }

        var report = AlignmentAnalyzer.Default.Analyze(organization);
        FuzzFaultException.ThrowUnless(report.Score.Value is null or (>= 0 and <= 100), $"A score of {report.Score.Value}.");
        ReportCheck.Check(report, [.. loaded.Diagnostics, .. report.Diagnostics]);
        var changes = report.Proposals.Select(p => p.Change).OfType<Proposals.OrganizationChange>().ToArray();
        if (changes.Length == 0) return true;

        var edited = OrganizationEditor.Apply(organization, dice.Of(changes), new Dictionary<string, string> { [File] = input.Text });
        FuzzFaultException.ThrowUnless(edited.Organization is null != edited.Refusal is null, "A changed organisation, or why there is none: one of the two.");
        if (edited.Refusal is { } refusal) DiagnosticCheck.CheckWords(refusal.Message);
        return true;
    }
}
