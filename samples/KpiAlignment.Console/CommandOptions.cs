using System.CommandLine;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary>The options that commands share.</summary>
internal static class CommandOptions
{
    /// <summary>An option with one of an enumeration's words, which <see cref="Chosen"/> reads.</summary>
    public static Option<string> Choice<T>(string name, T otherwise, string description)
        where T : struct, Enum =>
        Choice(name, Enum.GetNames<T>().Select(n => n.ToLowerInvariant()), otherwise.ToString().ToLowerInvariant(), description);

    /// <summary>An option with one of some words.</summary>
    public static Option<string> Choice(string name, IEnumerable<string> words, string otherwise, string description)
    {
        var accepted = words.ToArray();
        var option = new Option<string>(name) { Description = description, HelpName = string.Join('|', accepted), DefaultValueFactory = _ => otherwise };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, accepted);
        return option;
    }

    /// <summary>Which word of an enumeration was chosen.</summary>
    public static T Chosen<T>(this ParseResult parsed, Option<string> option)
        where T : struct, Enum =>
        Enum.Parse<T>(parsed.GetRequiredValue(option), ignoreCase: true);

    /// <summary>The option of the language.</summary>
    public static Option<string> Language() => Choice("--lang", ReportLanguage.Auto, "The language of the text; auto is the file's own, else that of the system.");

    /// <summary>An argument that may not be empty.</summary>
    public static Argument<string> Named(string name, string description)
    {
        var argument = new Argument<string>(name) { Description = description };
        argument.Validators.Add(p =>
        {
            if (p.Tokens is [{ Value: "" }]) p.AddError($"{name} is empty.");
        });
        return argument;
    }

    /// <summary>The option of a catalogue of one's own.</summary>
    public static Option<string?> Catalog() => new("--catalog")
    {
        Description = "A catalogue of your own, a YAML file or a folder, laid over the product's.",
        HelpName = "PATH",
    };

    /// <summary>The catalogue at <paramref name="path"/>, if any, laid over another, or over the product's; <see langword="null"/> if it can't be used.</summary>
    public static MetricCatalog? ReadCatalog(string? path, Texts texts, TextWriter error, MetricCatalog? over = null)
    {
        if (path is null) return over ?? MetricCatalog.Default;
        var read = CatalogReader.Load(path, over ?? MetricCatalog.Default);
        DiagnosticList.Write(read.Diagnostics, texts, all: false, error);
        return read.Catalog;
    }
}
