using System.CommandLine;
using System.Globalization;
using System.Text;
using KpiAlignment.Console.Text;
using KpiAlignment.Editing;
using KpiAlignment.Loading;
using KpiAlignment.Progress;
using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>apply PATH PROPOSAL…</c>: writes the organisation with proposals adopted, and says what that does.</summary>
internal static class ApplyCommand
{
    public static Command Create()
    {
        var path = CommandOptions.Named("PATH", "A YAML file, or a folder of files that together make one organisation.");
        var proposals = new Argument<string[]>("PROPOSAL") { Description = "The numbers of proposals in the text of 'analyze', or their ids in the JSON. Several are adopted at once.", Arity = ArgumentArity.OneOrMore };
        var output = new Option<string?>("--output") { Description = "The file to write instead of the standard output.", HelpName = "FILE" };
        var inPlace = new Option<bool>("--in-place") { Description = "Write the changed files over the given ones." };
        var settings = SettingsChoice.Options();
        var command = new Command("apply", "Puts proposals into the YAML; comments and order of what they don't touch stay.") { path, proposals, output, inPlace, settings.Config, settings.Catalog };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path), parsed.GetRequiredValue(proposals), parsed.GetValue(output), parsed.GetValue(inPlace), SettingsChoice.Of(parsed, settings), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, string[] wanted, string? output, bool inPlace, SettingsChoice choice, InvocationConfiguration streams)
    {
        if (Analysis.For(path, choice, ReportLanguage.Auto.Texts(), streams.Error) is not { } analysis) return ExitCode.BadInput;
        var loaded = OrganizationLoader.Load(path);
        var texts = ReportLanguage.Auto.TextsFor(loaded);
        DiagnosticList.Write(loaded.Diagnostics, texts, all: false, streams.Error);
        if (loaded.Organization is not { } organization) return ExitCode.BadInput;
        var report = analysis.Of(organization);
        var adopted = new List<Proposal>();
        foreach (var word in wanted.Distinct(StringComparer.Ordinal))
        {
            if (Find(report, word) is not { } proposal) return Refuse(texts.Format("Apply.NoProposal", word, report.Proposals.Count));
            if (proposal.Change is null) return Refuse(texts.Format("Apply.NothingToChange", proposal.Message.In(texts.Culture)));
            adopted.Add(proposal);
        }

        var files = loaded.Files.ToDictionary(f => f, f => Encoding.UTF8.GetString(File.ReadAllBytes(f)), StringComparer.Ordinal);
        var edited = OrganizationEditor.Apply(organization, [.. adopted.Select(p => p.Change!)], files);
        if (edited.Refusal is { } refusal) return Refuse($"{refusal.Location}: {refusal.Message.In(texts.Culture)}");
        if (files.Count > 1 && !inPlace) return Refuse(texts.Format("Apply.SeveralFiles", string.Join(", ", edited.Files.Select(e => e.File))));
        foreach (var file in edited.Files)
        {
            if (inPlace || output is not null) WholeFile.Write(inPlace ? file.File : output!, file.Text);
            else streams.Output.Write(file.Text);
        }

        foreach (var proposal in adopted) streams.Error.WriteLine(SafeText.Of(texts.Format("Apply.Done", proposal.Message.In(texts.Culture))));
        streams.Error.WriteLine(Effect(ReportComparison.Compare(report, analysis.Of(edited.Organization!)), texts));
        return ExitCode.Clean;

        int Refuse(string why)
        {
            streams.Error.WriteLine($"kpi-alignment: {SafeText.Of(why)}");
            return ExitCode.BadInput;
        }
    }

    // What the changed files are seen to do, which of several proposals may be more or less than each does by itself.
    private static string Effect(ReportComparison comparison, Texts texts)
    {
        var (before, after) = (ToActOn(comparison.Before), ToActOn(comparison.After));
        return comparison is { Before.Score.Value: { } was, After.Score.Value: { } now } ? texts.Format("Apply.EffectScore", before, after, was, now) : texts.Format("Apply.Effect", before, after);

        static int ToActOn(AlignmentReport report) => report.Findings.Count(f => f.Severity >= Severity.Warning);
    }

    private static Proposal? Find(AlignmentReport report, string wanted) => int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? report.Proposals.ElementAtOrDefault(number - 1)
        : report.Proposals.FirstOrDefault(p => p.Id == wanted);
}
