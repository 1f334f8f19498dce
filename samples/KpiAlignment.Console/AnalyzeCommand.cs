using System.CommandLine;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>analyze PATH</c>: loads an organisation, analyses it and writes the report.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var path = CommandOptions.Named("PATH", "A YAML file, or a folder of files that together make one organisation.");
        var format = CommandOptions.Choice("--format", OutputFormat.Text, "How to write the report: text for people, json for programs.");
        var failOn = CommandOptions.Choice("--fail-on", FailLevel.Error, "From which severity of findings on to exit with 1.");
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text; auto is the file's own, else that of the system.");
        var all = new Option<bool>("--all") { Description = "Write everything, not only the most important." };
        var catalog = CommandOptions.Catalog();
        var command = new Command("analyze", "Finds who works against whom, why, and what to share instead.") { path, format, failOn, language, all, catalog };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path),
            parsed.GetValue(format),
            parsed.GetValue(failOn),
            parsed.GetValue(language),
            parsed.GetValue(all),
            parsed.GetValue(catalog),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, OutputFormat format, FailLevel failOn, ReportLanguage language, bool all, string? catalogPath, InvocationConfiguration streams)
    {
        if (CommandOptions.ReadCatalog(catalogPath, streams.Error) is not { } catalog) return ExitCode.BadInput;
        var loaded = OrganizationLoader.Load(path);
        DiagnosticList.Write(loaded.Diagnostics, all, streams.Error);
        if (loaded.Organization is not { } organization)
        {
            if (format == OutputFormat.Json) streams.Output.WriteLine(new JsonReportWriter().ToText(new ReportContent { Diagnostics = loaded.Diagnostics }));
            return ExitCode.BadInput;
        }

        var report = Analysis.Of(organization, catalog);
        if (format == OutputFormat.Json) streams.Output.WriteLine(new JsonReportWriter().ToText(new ReportContent { Report = report, Diagnostics = loaded.Diagnostics }));
        else Page.Write(streams.Output, page => new TextReport(page, new Texts(language.ToCulture(organization.Language)), report, all).Write());
        return IsWorse(report, failOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static bool IsWorse(AlignmentReport report, FailLevel failOn)
    {
        var least = failOn switch
        {
            FailLevel.Info => Severity.Info,
            FailLevel.Warning => Severity.Warning,
            FailLevel.Error => Severity.Error,
            _ => (Severity?)null,
        };
        return least is { } level && report.Findings.Any(f => f.Severity >= level);
    }
}
