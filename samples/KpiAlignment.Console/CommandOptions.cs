using System.CommandLine;
using KpiAlignment.Catalog;
using KpiAlignment.Console.Text;

namespace KpiAlignment.Console;

/// <summary>The options that commands share.</summary>
internal static class CommandOptions
{
    /// <summary>An option with one of an enumeration's words.</summary>
    public static Option<T> Choice<T>(string name, T otherwise, string description)
        where T : struct, Enum
    {
        // Without the list of words the parser would take the numbers of an enumeration, even those that it lacks.
        var words = Enum.GetNames<T>().Select(n => n.ToLowerInvariant());
        return Choice(name, words, otherwise, otherwise.ToString().ToLowerInvariant(), description);
    }

    /// <summary>An option with one of some words.</summary>
    public static Option<string> Choice(string name, IEnumerable<string> words, string otherwise, string description) =>
        Choice(name, words, otherwise, otherwise, description);

    /// <summary>The option of the language.</summary>
    public static Option<ReportLanguage> Language() => Choice("--lang", ReportLanguage.Auto, "The language of the text; auto is the file's own, else that of the system.");

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

    private static Option<T> Choice<T>(string name, IEnumerable<string> words, T otherwise, string word, string description)
    {
        var accepted = words.ToArray();
        var option = new Option<T>(name) { Description = $"{description} [default: {word}]", HelpName = string.Join('|', accepted) };
        option.AcceptOnlyFromAmong(StringComparer.OrdinalIgnoreCase, accepted);
        option.DefaultValueFactory = _ => otherwise;
        return option;
    }
}
