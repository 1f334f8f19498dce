using System.CommandLine;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary><c>catalog</c>: <c>show METRIC</c> prints a metric with what drives it and what it drives, <c>check</c> looks for what can't all be true.</summary>
internal static class CatalogCommand
{
    public static Command Create() => new("catalog", "Looks into the catalogue of metrics and influences.") { Show(), Check() };

    private static Command Show()
    {
        var metric = CommandOptions.Named("METRIC", "The id of a metric, or any name of it.");
        var catalog = CommandOptions.Catalog();
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("show", "Prints a metric with its names, what drives it and what it drives.") { metric, catalog, language };
        command.SetAction(parsed => Show(
            parsed.GetRequiredValue(metric),
            parsed.GetValue(catalog),
            parsed.Chosen<ReportLanguage>(language).Texts(),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Show(string name, string? catalogPath, Texts texts, InvocationConfiguration streams)
    {
        if (CommandOptions.ReadCatalog(catalogPath, texts, streams.Error) is not { } catalog) return ExitCode.BadInput;
        if (catalog.Resolve(name) is not { } match)
        {
            streams.Error.WriteLine(SafeText.Of(texts.Format("Resolve.None", name)));
            return ExitCode.BadInput;
        }

        new MetricPage(catalog, match.Metric, texts).Write(streams.Output);
        return ExitCode.Clean;
    }

    private static Command Check()
    {
        var catalog = CommandOptions.Catalog();
        var command = new Command("check", "Looks for what can't all be true: contradicted signs, shared names, missing translations.") { catalog };
        command.SetAction(parsed => Check(parsed.GetValue(catalog), parsed.InvocationConfiguration));
        return command;
    }

    private static int Check(string? catalogPath, InvocationConfiguration streams)
    {
        if (CommandOptions.ReadCatalog(catalogPath, ReportLanguage.Auto.Texts(), streams.Error) is not { } catalog) return ExitCode.BadInput;
        var faults = CatalogValidator.Validate(catalog);
        foreach (var fault in faults) streams.Output.WriteLine(SafeText.Of(fault.ToString()));
        if (faults.Count == 0) streams.Output.WriteLine("Nothing contradicts anything else.");
        return faults.Count == 0 ? ExitCode.Clean : ExitCode.Findings;
    }
}
