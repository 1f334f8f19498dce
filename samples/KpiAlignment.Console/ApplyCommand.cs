using System.CommandLine;
using System.Globalization;
using System.Text;
using KpiAlignment.Console.Text;
using KpiAlignment.Editing;
using KpiAlignment.Model;
using KpiAlignment.Proposals;

namespace KpiAlignment.Console;

/// <summary><c>apply PATH PROPOSAL</c>: writes the organisation with a proposal adopted.</summary>
internal static class ApplyCommand
{
    public static Command Create()
    {
        var path = CommandOptions.Named("PATH", "A YAML file, or a folder of files that together make one organisation.");
        var proposal = CommandOptions.Named("PROPOSAL", "The proposal's number in the text of 'analyze', or its id in the JSON.");
        var output = new Option<string?>("--output") { Description = "The file to write instead of the standard output.", HelpName = "FILE" };
        var inPlace = new Option<bool>("--in-place") { Description = "Write the changed files over the given ones." };
        var catalog = CommandOptions.Catalog();
        var command = new Command("apply", "Puts a proposal into the YAML; comments and order of what it doesn't touch stay.") { path, proposal, output, inPlace, catalog };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path), parsed.GetRequiredValue(proposal), parsed.GetValue(output), parsed.GetValue(inPlace), parsed.GetValue(catalog), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, string wanted, string? output, bool inPlace, string? catalogPath, InvocationConfiguration streams)
    {
        if (CommandOptions.ReadCatalog(catalogPath, streams.Error) is not { } catalog || Analysis.Load(path, streams.Error) is not { } organization) return ExitCode.BadInput;
        var texts = new Texts(ReportLanguage.Auto.ToCulture(organization.Language));
        var report = Analysis.Of(organization, catalog);
        if (Find(report, wanted) is not { } proposal) return Refuse(texts.Format("Apply.NoProposal", wanted, report.Proposals.Count));
        if (proposal.Change is not { } change) return Refuse(texts.Format("Apply.NothingToChange", proposal.Message.In(texts.Culture)));

        var files = FilesOf(organization).ToDictionary(f => f, f => Encoding.UTF8.GetString(File.ReadAllBytes(f)), StringComparer.Ordinal);
        if (OrganizationEditor.Apply(organization, change, files) is not { } edited) return Refuse(texts["Apply.NotInPlace"]);
        if (files.Count > 1 && !inPlace) return Refuse(texts.Format("Apply.SeveralFiles", string.Join(", ", edited.Select(e => e.File))));
        foreach (var file in edited)
        {
            if (inPlace || output is not null) File.WriteAllText(inPlace ? file.File : output!, file.Text, new UTF8Encoding(encoderShouldEmitUTF8Identifier: false));
            else streams.Output.Write(file.Text);
        }

        streams.Error.WriteLine(SafeText.Of(texts.Format("Apply.Done", proposal.Message.In(texts.Culture), proposal.Resolves.Count)));
        return ExitCode.Clean;

        int Refuse(string why)
        {
            streams.Error.WriteLine($"kpi-alignment: {SafeText.Of(why)}");
            return ExitCode.BadInput;
        }
    }

    private static Proposal? Find(AlignmentReport report, string wanted) => int.TryParse(wanted, NumberStyles.None, CultureInfo.InvariantCulture, out var number)
        ? report.Proposals.ElementAtOrDefault(number - 1)
        : report.Proposals.FirstOrDefault(p => p.Id == wanted);

    private static IEnumerable<string> FilesOf(Organization organization) =>
        organization.Departments.Select(d => d.Source)
            .Concat(organization.Goals.Select(g => g.Source))
            .Concat(organization.Metrics.Select(m => m.Source))
            .Concat(organization.Influences.Select(i => i.Source))
            .Concat(organization.Handoffs.Select(h => h.Source))
            .Concat(organization.Projects.Select(p => p.Source))
            .Concat(organization.Knowledge.Select(k => k.Source))
            .Concat(organization.FrictionCosts.Select(c => c.Source))
            .Concat(organization.Surveys.Select(s => s.Source))
            .Append(organization.Source)
            .Select(s => s.File).OfType<string>().Distinct(StringComparer.Ordinal);
}
