using System.CommandLine;
using System.Globalization;
using KpiAlignment.Console.Starting;
using KpiAlignment.Console.Text;
using KpiAlignment.Model;

namespace KpiAlignment.Console;

/// <summary><c>init [CSV]</c>: writes a first file of an organisation, from a table of KPIs or from answers to a few questions.</summary>
internal static class InitCommand
{
    private const string Nameless = "Organization";

    public static Command Create(TextReader input)
    {
        var table = new Argument<string?>("CSV") { Description = "A table of KPIs: department,kpi[,direction,target,weight,baseline,unit,period]. Without it, a few questions are asked.", Arity = ArgumentArity.ZeroOrOne };
        var name = new Option<string?>("--name") { Description = "What the organisation is called; by default as the table's file.", HelpName = "NAME" };
        var output = new Option<string>("--output") { Description = "The file to write.", HelpName = "FILE", DefaultValueFactory = _ => "organization.yaml" };
        var force = new Option<bool>("--force") { Description = "Write over a file that is there already." };
        var language = CommandOptions.Language();
        var command = new Command("init", "Writes a first file of your organisation, from a table of KPIs or a few questions.") { table, name, output, force, language };
        command.SetAction(parsed =>
        {
            var (file, streams) = (parsed.GetRequiredValue(output), parsed.InvocationConfiguration);
            var culture = parsed.Chosen<ReportLanguage>(language).ToCulture(null);
            var texts = new Texts(culture);
            if (File.Exists(file) && !parsed.GetValue(force)) return Refuse(texts.Format("Init.IsThere", file), streams);
            var called = Called(parsed.GetValue(name));
            var organization = parsed.GetValue(table) is { } csv ? FromTable(csv, called, culture, streams) : FromAnswers(new StarterQuestions(input, streams.Output, texts), called);
            if (organization is null) return ExitCode.BadInput;
            if (organization.Departments.Count == 0) return Refuse(texts["Init.Nothing"], streams);
            organization = organization with { Language = culture.TwoLetterISOLanguageName == "nl" ? "nl" : "en" };
            WholeFile.Write(file, StarterFile.Of(organization, Catalog.MetricCatalog.Default, texts));
            streams.Output.WriteLine(SafeText.Of(texts.Format("Init.Written", file, organization.Departments.Count, organization.Departments.Sum(d => d.Kpis.Count))));
            return ExitCode.Clean;
        });
        return command;
    }

    private static Organization? FromTable(string csv, string? name, CultureInfo culture, InvocationConfiguration streams)
    {
        var read = KpiTable.Read(csv, culture);
        foreach (var fault in read.Faults) streams.Error.WriteLine(SafeText.Of(fault));
        return read.Faults.Count > 0 ? null : new Organization { Name = name ?? Called(Path.GetFileNameWithoutExtension(csv)) ?? Nameless, Departments = read.Rows.ToValueList() };
    }

    private static Organization FromAnswers(StarterQuestions questions, string? name) =>
        new() { Name = name ?? questions.Name() ?? Nameless, Mission = questions.Mission(), Departments = questions.Departments().ToValueList() };

    // A blank is no name that a file can hold.
    private static string? Called(string? name) => string.IsNullOrWhiteSpace(name) ? null : name;

    private static int Refuse(string why, InvocationConfiguration streams)
    {
        streams.Error.WriteLine($"kpi-alignment: {SafeText.Of(why)}");
        return ExitCode.BadInput;
    }
}
