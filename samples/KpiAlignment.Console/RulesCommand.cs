using System.CommandLine;
using System.Text.Json;
using KpiAlignment.Console.Text;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>rules</c>: lists the rules.</summary>
internal static class RulesCommand
{
    private const string Json = "json";

    public static Command Create()
    {
        var format = CommandOptions.Choice("--format", [ReportFormats.Text, Json], ReportFormats.Text, "How to write them.");
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("rules", "Lists the rules: what each finds, and how grave that is.") { format, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(format).Equals(Json, StringComparison.OrdinalIgnoreCase),
            parsed.Chosen<ReportLanguage>(language).Texts(),
            parsed.InvocationConfiguration.Output));
        return command;
    }

    private static int Run(bool asJson, Texts texts, TextWriter output)
    {
        var rules = BuiltInRules.All.Select(r => r.Descriptor).ToArray();
        if (asJson) output.WriteLine(JsonSerializer.Serialize(rules.Select(RuleRow.Of).ToArray(), RuleRowContext.Default.RuleRowArray));
        else Page.Write(output, page => new RuleList(page, texts).Write(rules));
        return ExitCode.Clean;
    }
}
