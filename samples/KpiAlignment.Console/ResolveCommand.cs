using System.CommandLine;
using System.Globalization;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary><c>resolve NAME…</c>: shows which metric a KPI's name means, why, and what came next.</summary>
internal static class ResolveCommand
{
    private const int Shown = 4;

    public static Command Create()
    {
        var names = new Argument<string[]>("NAME") { Description = "Names of KPIs, in English or Dutch.", Arity = ArgumentArity.OneOrMore };
        var department = new Option<string?>("--department") { Description = "The department whose KPIs they are.", HelpName = "NAME" };
        var catalog = CommandOptions.Catalog();
        var language = CommandOptions.Choice("--lang", ReportLanguage.Auto, "The language of the text.");
        var command = new Command("resolve", "Shows which metric of the catalogue a KPI's name means, and why.") { names, department, catalog, language };
        command.SetAction(parsed => Run(
            parsed.GetRequiredValue(names),
            parsed.GetValue(department),
            parsed.GetValue(catalog),
            parsed.GetValue(language),
            parsed.InvocationConfiguration));
        return command;
    }

    private static int Run(string[] names, string? department, string? catalogPath, ReportLanguage language, InvocationConfiguration streams)
    {
        if (CommandOptions.ReadCatalog(catalogPath, streams.Error) is not { } catalog) return ExitCode.BadInput;
        var texts = new Texts(language.ToCulture(null));
        foreach (var name in names) Write(name, catalog, department, texts, streams.Output);
        return ExitCode.Clean;
    }

    private static void Write(string name, MetricCatalog catalog, string? department, Texts texts, TextWriter output)
    {
        var chosen = catalog.Resolve(name, department);
        output.WriteLine(chosen is null
            ? SafeText.Of(texts.Format("Resolve.None", name))
            : SafeText.Of(texts.Format("Resolve.Chosen", name, chosen.Metric.Name.In(texts.Culture), chosen.Metric.Id, Score(chosen), Reason(chosen, texts))));
        foreach (var other in catalog.Rank(name, department).Where(m => m.Metric.Id != chosen?.Metric.Id).Take(Shown - 1))
            output.WriteLine(SafeText.Of(texts.Format(other.IsGood ? "Resolve.Next" : "Resolve.Weak", other.Metric.Name.In(texts.Culture), other.Metric.Id, Score(other), Reason(other, texts))));
    }

    private static string Score(MetricMatch match) => match.Score.ToString("0.00", CultureInfo.InvariantCulture);

    private static string Reason(MetricMatch match, Texts texts)
    {
        var reason = texts.Format($"Fit.{match.Fit}", match.MatchedName);
        if (match.IsLocal) reason = texts.Format("Fit.Local", reason);
        return match.NamesDepartment ? texts.Format("Fit.Department", reason) : reason;
    }
}
