using System.CommandLine;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Evaluation;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary><c>resolve NAME…</c>: shows which metric a KPI's name means, why, and what came next; <c>resolve --file</c> does so for a whole list.</summary>
internal static class ResolveCommand
{
    private const int Shown = 4;

    public static Command Create()
    {
        var names = new Argument<string[]>("NAME") { Description = "Names of KPIs, in English or Dutch.", Arity = ArgumentArity.ZeroOrMore };
        var department = new Option<string?>("--department") { Description = "The department whose KPIs they are.", HelpName = "NAME" };
        var file = new Option<string?>("--file") { Description = "A CSV file of names, kpi[,department]; what they mean is written as CSV.", HelpName = "FILE" };
        var catalog = CommandOptions.Catalog();
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("resolve", "Shows which metric of the catalogue a KPI's name means, and why.") { names, department, file, catalog, language };
        command.Validators.Add(p =>
        {
            if ((p.GetValue(names) is { Length: > 0 }) == p.GetValue(file) is not null) p.AddError("Give names or a --file of them.");
        });
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(names),
            parsed.GetValue(department),
            parsed.GetValue(file),
            parsed.GetValue(catalog),
            parsed.Chosen<ReportLanguage>(language),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] names, string? department, string? file, string? catalogPath, ReportLanguage language, InvocationConfiguration streams)
    {
        var texts = language.Texts();
        if (CommandOptions.ReadCatalog(catalogPath, texts, streams.Error) is not { } catalog) return ExitCode.BadInput;
        if (file is not null) return WriteAll(file, department, new ResolvedNames(catalog, texts), texts, streams);
        foreach (var name in names) Write(name, catalog, department, texts, streams.Output);
        return ExitCode.Clean;
    }

    private static int WriteAll(string file, string? department, ResolvedNames resolved, Texts texts, InvocationConfiguration streams)
    {
        var rows = LabelledRows.ReadNames(file, texts.Culture);
        foreach (var fault in rows.Faults) streams.Error.WriteLine(SafeText.Of(fault));
        if (rows.Faults.Count > 0) return ExitCode.BadInput;
        resolved.Write(rows.Rows.Select(r => r.Department.Length > 0 || department is null ? r : r with { Department = department }), streams.Output);
        return ExitCode.Clean;
    }

    private static void Write(string name, MetricCatalog catalog, string? department, Texts texts, TextWriter output)
    {
        var chosen = catalog.Resolve(name, department);
        output.WriteLine(chosen is null
            ? SafeText.Of(texts.Format("Resolve.None", name))
            : SafeText.Of(texts.Format("Resolve.Chosen", name, chosen.Metric.Name.In(texts.Culture), chosen.Metric.Id, MatchWords.Score(chosen), MatchWords.Reason(chosen, texts))));
        var nearest = chosen is null ? catalog.Nearest(name, department) : null;
        if (nearest is not null)
            output.WriteLine(SafeText.Of(texts.Format("Resolve.Nearest", nearest.Metric.Name.In(texts.Culture), nearest.Metric.Id, MatchWords.Score(nearest))));
        if (chosen is { Wish: { } wish }) output.WriteLine(SafeText.Of(MatchWords.Wish(wish, texts)));
        foreach (var other in catalog.Rank(name, department).Where(m => m.Metric.Id != (chosen ?? nearest)?.Metric.Id).Take(Shown - 1))
            output.WriteLine(SafeText.Of(texts.Format(other.IsGood ? "Resolve.Next" : "Resolve.Weak", other.Metric.Name.In(texts.Culture), other.Metric.Id, MatchWords.Score(other), MatchWords.Reason(other, texts))));
    }
}
