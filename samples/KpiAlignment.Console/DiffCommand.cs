using System.CommandLine;
using KpiAlignment.Console.Text;
using KpiAlignment.Progress;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>diff BEFORE AFTER</c>: what has become of an organisation.</summary>
internal static class DiffCommand
{
    public static Command Create()
    {
        var before = CommandOptions.Named("BEFORE", "The organisation as it was: a YAML file or a folder.");
        var after = CommandOptions.Named("AFTER", "The organisation as it is: a YAML file or a folder.");
        var language = CommandOptions.Language();
        var all = new Option<bool>("--all") { Description = "Write everything, not only the most important." };
        var settings = SettingsChoice.Options();
        var command = new Command("diff", "Compares an organisation with what it was: what is gone, new, worse and better. Exits with 1 where something of warning or above is new or worse.") { before, after, language, all, settings.Config, settings.Catalog };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(before), parsed.GetRequiredValue(after), parsed.Chosen<ReportLanguage>(language), parsed.GetValue(all), SettingsChoice.Of(parsed, settings), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string beforePath, string afterPath, ReportLanguage language, bool all, SettingsChoice choice, InvocationConfiguration streams)
    {
        if (Analysis.For(afterPath, choice, language.Texts(), streams.Error) is not { } analysis) return ExitCode.BadInput;
        var (before, after) = (Analysis.Load(beforePath, language, streams.Error), Analysis.Load(afterPath, language, streams.Error));
        if (before is null || after is null) return ExitCode.BadInput;
        var comparison = ReportComparison.Compare(analysis.Of(before), analysis.Of(after));
        Page.Write(streams.Output, page => new DiffText(page, new Texts(language.ToCulture(after.Language)), comparison, all).Write());
        var isWorse = comparison.New.Concat(comparison.Worse.Select(c => c.After)).Any(f => f.Severity >= Severity.Warning);
        return isWorse ? ExitCode.Findings : ExitCode.Clean;
    }
}
