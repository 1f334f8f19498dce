using System.CommandLine;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Progress;
using KpiAlignment.Reporting;

namespace KpiAlignment.Console;

/// <summary><c>report PATH</c>: writes the report to a file, for those who were not at the terminal.</summary>
internal static class ReportCommand
{
    public static Command Create()
    {
        var path = CommandOptions.Named("PATH", "A YAML file, or a folder of files that together make one organisation.");
        var format = CommandOptions.Choice("--format", ReportFormats.OfFiles, ReportFormats.Preferred, "What to write.");
        var output = new Option<string?>("--output") { Description = "The file to write; by default one named after the organisation, in the current folder.", HelpName = "FILE" };
        var before = new Option<string?>("--before") { Description = "The organisation as it was, to tell what has become of it.", HelpName = "PATH" };
        var language = CommandOptions.Language();
        var settings = SettingsChoice.Options();
        var command = new Command("report", "Writes the report to a file, to be sent, printed or put on a page.") { path, format, output, before, language, settings.Config, settings.Catalog };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path),
            ReportFormats.WriterOf(parsed.GetRequiredValue(format))!,
            parsed.GetValue(output),
            parsed.GetValue(before),
            parsed.Chosen<ReportLanguage>(language),
            SettingsChoice.Of(parsed, settings),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, IReportWriter writer, string? output, string? beforePath, ReportLanguage language, SettingsChoice choice, InvocationConfiguration streams)
    {
        if (Analysis.For(path, choice, language.Texts(), streams.Error) is not { } analysis) return ExitCode.BadInput;
        var loaded = OrganizationLoader.Load(path);
        var texts = language.TextsFor(loaded);
        DiagnosticList.Write(loaded.Diagnostics, texts, all: false, streams.Error);
        var before = beforePath is null ? null : Analysis.Load(beforePath, language, streams.Error);
        if (loaded.Organization is not { } organization || (beforePath is not null && before is null)) return ExitCode.BadInput;

        var report = analysis.Of(organization);
        DiagnosticList.Write(report.Diagnostics, texts, all: false, streams.Error);
        var file = output ?? NameFor(organization) + ReportFormats.ExtensionOf(writer);
        WholeFile.Write(file, writer.ToFile(new ReportContent
        {
            Report = report,
            Diagnostics = [.. loaded.Diagnostics, .. report.Diagnostics],
            Comparison = before is null ? null : ReportComparison.Compare(analysis.Of(before), report),
            Culture = texts.Culture,
        }));
        streams.Output.WriteLine(SafeText.Of(texts.Format("Report.Written", file)));
        return ExitCode.Clean;
    }

    // A name of signs only, or in a script of which nothing is left, still gives a file.
    private static string NameFor(Organization organization) => Slug.Of(organization.Name) is { Length: > 0 } slug ? slug : "report";
}
