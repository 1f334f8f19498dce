using System.CommandLine;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Reporting;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>analyze PATH</c>: loads an organisation, analyses it and writes the report.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var path = CommandOptions.Named("PATH", "A YAML file, or a folder of files that together make one organisation.");
        var format = CommandOptions.Choice("--format", [ReportFormats.Text, .. ReportFormats.OfFiles], ReportFormats.Text, "How to write the report: text for people at the terminal, json for programs, the others for the tools that they are named after.");
        var failOn = CommandOptions.Choice("--fail-on", FailLevel.Error, "From which severity of findings on to exit with 1.");
        var language = CommandOptions.Language();
        var all = new Option<bool>("--all") { Description = "Write everything, not only the most important." };
        var watch = new Option<bool>("--watch") { Description = "Analyse again whenever the files change, until it is stopped (Ctrl+C)." };
        var settings = SettingsChoice.Options();
        var command = new Command("analyze", "Finds who works against whom, why, and what to share instead.") { path, format, failOn, language, all, watch, settings.Config, settings.Catalog };
        command.SetAction(parsed =>
        {
            var request = new Request(
                parsed.GetRequiredValue(path),
                parsed.GetRequiredValue(format),
                parsed.Chosen<FailLevel>(failOn),
                parsed.Chosen<ReportLanguage>(language),
                parsed.GetValue(all));
            var streams = parsed.InvocationConfiguration;
            if (Analysis.For(request.Path, SettingsChoice.Of(parsed, settings), request.Language.Texts(), streams.Error) is not { } analysis) return ExitCode.BadInput;
            return parsed.GetValue(watch) ? Watch(request, analysis, streams) : Run(request, analysis, streams);
        });
        return command;
    }

    private static int Watch(Request request, Analysis analysis, InvocationConfiguration streams)
    {
        var code = ExitCode.Clean;
        FileWatch.Run(request.Path, CancellationToken.None, () =>
        {
            code = Run(request, analysis, streams);
            streams.Error.WriteLine(SafeText.Of(request.Language.Texts().Format("Watching", request.Path)));
        });
        return code;
    }

    private static int Run(Request request, Analysis analysis, InvocationConfiguration streams)
    {
        var loaded = OrganizationLoader.Load(request.Path);
        var texts = request.Language.TextsFor(loaded);
        DiagnosticList.Write(loaded.Diagnostics, texts, request.All, streams.Error);
        var report = loaded.Organization is { } organization ? analysis.Of(organization) : null;
        DiagnosticList.Write(report?.Diagnostics ?? [], texts, request.All, streams.Error);
        if (ReportFormats.WriterOf(request.Format) is { } writer) streams.Output.Write(writer.ToFile(new ReportContent { Report = report, Diagnostics = [.. loaded.Diagnostics, .. report?.Diagnostics ?? []], Culture = texts.Culture }));
        else if (report is not null) Page.Write(streams.Output, page => new TextReport(page, texts, report, request.All).Write());
        if (report is null) return ExitCode.BadInput;
        return IsWorse(report, request.FailOn) ? ExitCode.Findings : ExitCode.Clean;
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

    private sealed record Request(string Path, string Format, FailLevel FailOn, ReportLanguage Language, bool All);
}
