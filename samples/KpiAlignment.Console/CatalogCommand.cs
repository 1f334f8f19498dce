using System.CommandLine;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary><c>catalog show METRIC</c>: prints a metric of the catalogue with what drives it and what it drives.</summary>
internal static class CatalogCommand
{
    public static Command Create() => new("catalog", "Looks into the catalogue of metrics and influences.") { Show() };

    private static Command Show()
    {
        var metric = CommandOptions.Named("METRIC", "The id of a metric, or any name of it.");
        var catalog = CommandOptions.Catalog();
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("show", "Prints a metric with its names, what drives it and what it drives.") { metric, catalog, language };
        command.SetAction(parsed => Show(
            parsed.GetRequiredValue(metric),
            parsed.GetValue(catalog),
            new Texts(parsed.GetValue(language).ToCulture(null)),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Show(string name, string? catalogPath, Texts texts, InvocationConfiguration streams)
    {
        if (CommandOptions.ReadCatalog(catalogPath, streams.Error) is not { } catalog) return ExitCode.BadInput;
        if (catalog.Resolve(name) is not { } match)
        {
            streams.Error.WriteLine(SafeText.Of(texts.Format("Resolve.None", name)));
            return ExitCode.BadInput;
        }

        new MetricPage(catalog, match.Metric, texts).Write(streams.Output);
        return ExitCode.Clean;
    }
}
