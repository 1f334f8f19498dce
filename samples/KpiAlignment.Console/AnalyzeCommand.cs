using System.CommandLine;
using System.Globalization;
using KpiAlignment.Console.Text;
using KpiAlignment.Loading;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>analyze PATH</c>: loads an organisation, analyses it and writes the report.</summary>
internal static class AnalyzeCommand
{
    public static Command Create()
    {
        var path = new Argument<string>("PATH") { Description = "A YAML file, or a folder of files that together make one organisation." };
        var format = new Option<OutputFormat>("--format") { Description = "How to write the report.", DefaultValueFactory = _ => OutputFormat.Text };
        var failOn = new Option<FailLevel>("--fail-on") { Description = "From which severity on to exit with 1.", DefaultValueFactory = _ => FailLevel.Error };
        var language = new Option<string?>("--language") { Description = "The language of the text: en or nl; by default the file's own, else that of the system." };
        language.AcceptOnlyFromAmong("en", "nl");
        var all = new Option<bool>("--all") { Description = "Write every finding, not only the most important." };
        var command = new Command("analyze", "Finds who works against whom, why, and what to share instead.") { path, format, failOn, language, all };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(path),
            parsed.GetValue(format),
            parsed.GetValue(failOn),
            parsed.GetValue(language),
            parsed.GetValue(all),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string path, OutputFormat format, FailLevel failOn, string? language, bool all, InvocationConfiguration streams)
    {
        if (path.Length == 0)
        {
            streams.Error.WriteLine("PATH is empty; name a YAML file or a folder.");
            return ExitCode.BadInput;
        }

        var loaded = OrganizationLoader.Load(path);
        foreach (var diagnostic in loaded.Diagnostics) streams.Error.WriteLine(diagnostic);
        if (loaded.Organization is not { } organization)
        {
            if (format == OutputFormat.Json) streams.Output.WriteLine(JsonReport.ToJson(loaded.Diagnostics));
            return ExitCode.BadInput;
        }

        var report = AlignmentAnalyzer.Default.Analyze(organization);
        if (format == OutputFormat.Json) streams.Output.WriteLine(JsonReport.ToJson(report, loaded.Diagnostics));
        else WriteText(report, Culture(language ?? organization.Language), all, streams.Output);
        return IsWorse(report, failOn) ? ExitCode.Findings : ExitCode.Clean;
    }

    private static void WriteText(AlignmentReport report, CultureInfo culture, bool all, TextWriter output)
    {
        var isTerminal = ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected;
        using var trimmed = isTerminal ? null : new TrimmedOutput(output);
        new TextReport(trimmed ?? output, culture, isTerminal).Write(report, all);
    }

    private static CultureInfo Culture(string? language) => language is null ? CultureInfo.CurrentUICulture : CultureInfo.GetCultureInfo(language);

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
