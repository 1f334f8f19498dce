using System.CommandLine;
using KpiAlignment.Console.Text;
using KpiAlignment.Reporting.Help;
using KpiAlignment.Rules;

namespace KpiAlignment.Console;

/// <summary><c>explain ID</c>: prints what there is to read about a rule or a diagnostic.</summary>
internal static class ExplainCommand
{
    public static Command Create()
    {
        var id = CommandOptions.Named("ID", "The id of a rule or a diagnostic, such as KPA103; its number or its name will do.");
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("explain", "Tells what a rule finds, why that matters, an example, and what to do instead.") { id, language };
        command.SetAction(parsed => Run(parsed.GetRequiredValue(id), parsed.Chosen<ReportLanguage>(language).Texts(), parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string wanted, Texts texts, InvocationConfiguration streams)
    {
        if (RuleSearch.Find(wanted, texts.Culture) is { } page)
        {
            var rule = BuiltInRules.All.FirstOrDefault(r => r.Descriptor.Id == page.Id)?.Descriptor;
            Page.Write(streams.Output, paper => new HelpText(paper, texts).Write(page, rule));
            return ExitCode.Clean;
        }

        var near = RuleSearch.Near(wanted);
        streams.Error.WriteLine($"kpi-alignment: {SafeText.Of(near.Count == 0 ? texts.Format("Explain.Unknown", wanted) : texts.Format("Explain.DidYouMean", wanted, string.Join(", ", near.Select(Name))))}");
        return ExitCode.BadInput;
    }

    private static string Name(HelpPage page) => $"{page.Id} ({page.Name})";
}
