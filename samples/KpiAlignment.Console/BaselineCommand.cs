using System.CommandLine;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Suppressions;

namespace KpiAlignment.Console;

/// <summary><c>baseline PATH</c>: writes down the findings that there are, so that from now on only new ones are reported.</summary>
internal static class BaselineCommand
{
    private const string DefaultFile = "kpi-alignment.baseline.json";

    public static Command Create()
    {
        var path = CommandOptions.Named("PATH", "A YAML file, or a folder of files that together make one organisation.");
        var output = new Option<string?>("--output") { Description = $"The file to write; by default that of the settings, else {DefaultFile}.", HelpName = "FILE" };
        var shrink = new Option<bool>("--shrink") { Description = "Only take out of the file what is resolved." };
        var settings = SettingsChoice.Options();
        var command = new Command("baseline", "Writes down the findings that there are, so that only new ones are reported.") { path, output, shrink, settings.Config, settings.Catalog };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(path), parsed.GetValue(output), parsed.GetValue(shrink), SettingsChoice.Of(parsed, settings), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, string? output, bool shrink, SettingsChoice choice, InvocationConfiguration streams)
    {
        if (Analysis.For(path, choice, ReportLanguage.Auto.Texts(), streams.Error, ignoresBaseline: true) is not { } analysis || Analysis.Load(path, ReportLanguage.Auto, streams.Error) is not { } organization) return ExitCode.BadInput;
        var texts = new Texts(ReportLanguage.Auto.ToCulture(organization.Language));
        var file = output ?? analysis.BaselineFile ?? DefaultFile;
        LoadDiagnostic? fault = null;
        var was = shrink ? Baseline.Load(file, out fault) : null;
        if (fault is not null)
        {
            DiagnosticList.Write([fault], texts, all: true, streams.Error);
            return ExitCode.BadInput;
        }

        var findings = analysis.Of(organization).Findings;
        var baseline = was is null ? Baseline.Of(findings) : was.Shrunk(findings);
        WholeFile.Write(file, baseline.ToJson());
        streams.Output.WriteLine(SafeText.Of(was is null ? texts.Format("Baseline.Written", file, baseline.Count) : texts.Format("Baseline.Shrunk", file, was.Count, baseline.Count)));
        return ExitCode.Clean;
    }
}
