using System.CommandLine;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Evaluation;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary><c>evaluate FILE</c>: measures the analyser on labelled pairs of KPIs, or on labelled directions.</summary>
internal static class EvaluateCommand
{
    public static Command Create()
    {
        var file = CommandOptions.Named("FILE", "A CSV file of labelled pairs: dept_a,kpi_a,dir_a,dept_b,kpi_b,dir_b,label[,id,lang,domain,contested].");
        var directions = new Option<bool>("--directions") { Description = "FILE holds labelled directions instead: department,kpi,direction." };
        var catalog = CommandOptions.Catalog();
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("evaluate", "Measures how well conflicts, or directions, are recognised on rows that you have labelled.") { file, directions, catalog, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(file),
            parsed.GetValue(directions),
            parsed.GetValue(catalog),
            parsed.Chosen<ReportLanguage>(language),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string file, bool directions, string? catalogPath, ReportLanguage language, InvocationConfiguration streams)
    {
        var texts = language.Texts();
        if (CommandOptions.ReadCatalog(catalogPath, texts, streams.Error) is not { } catalog) return ExitCode.BadInput;
        return directions ? Directions(file, catalog, texts, streams) : Pairs(file, catalog, texts, streams);
    }

    private static int Pairs(string file, MetricCatalog catalog, Texts texts, InvocationConfiguration streams)
    {
        var rows = LabelledRows.ReadPairs(file, texts.Culture);
        if (!WriteFaults(rows.Faults, streams.Error)) return ExitCode.BadInput;
        var evaluator = new PairEvaluator(new AlignmentAnalyzer(new AlignmentOptions { Catalog = catalog }));
        new PairSummary([.. rows.Rows.Select(evaluator.Evaluate)], texts).Write(streams.Output);
        return ExitCode.Clean;
    }

    private static int Directions(string file, MetricCatalog catalog, Texts texts, InvocationConfiguration streams)
    {
        var rows = LabelledRows.ReadDirections(file, texts.Culture);
        if (!WriteFaults(rows.Faults, streams.Error)) return ExitCode.BadInput;
        new DirectionSummary([.. DirectionEvaluator.Evaluate(rows.Rows, catalog)], texts).Write(streams.Output);
        return ExitCode.Clean;
    }

    private static bool WriteFaults(IReadOnlyList<string> faults, TextWriter error)
    {
        foreach (var fault in faults) error.WriteLine(SafeText.Of(fault));
        return faults.Count == 0;
    }
}
