using System.Globalization;
using System.Text.RegularExpressions;
using KpiAlignment.Localization;

namespace KpiAlignment.Reporting.Help;

/// <summary>The pages of the rules and the diagnostics that come with the product: <c>docs/rules</c> and <c>docs/diagnostics.md</c>, and the Dutch ones in <c>docs/nl</c>.</summary>
public static partial class HelpPages
{
    private const string Folder = "KpiAlignment.Reporting.Help.";

    private static readonly Lazy<Dictionary<string, HelpPage>> English = new(() => Read("en"));
    private static readonly Lazy<Dictionary<string, HelpPage>> Dutch = new(() => Read("nl"));

    /// <summary>All pages for a reader of <paramref name="culture"/>, by id: in Dutch for Dutch, in English for every other.</summary>
    public static IEnumerable<HelpPage> All(CultureInfo culture) => In(culture).Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The page about a rule or a diagnostic; <see langword="null"/> for those that are not the product's own.</summary>
    public static HelpPage? Find(string id, CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(id);
        return In(culture).GetValueOrDefault(id);
    }

    private static Dictionary<string, HelpPage> In(CultureInfo culture)
    {
        ArgumentNullException.ThrowIfNull(culture);
        return (culture.TwoLetterISOLanguageName == LocalizedText.DutchCulture.TwoLetterISOLanguageName ? Dutch : English).Value;
    }

    private static Dictionary<string, HelpPage> Read(string language)
    {
        var assembly = typeof(HelpPages).Assembly;
        return assembly.GetManifestResourceNames()
            .Where(n => n.StartsWith($"{Folder}{language}.", StringComparison.Ordinal))
            .SelectMany(name =>
            {
                using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
                return Page().Matches(LocalLink().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), "$1"));
            })
            .Select(page => new HelpPage(page.Groups["id"].Value, page.Groups["name"].Value, page.Groups["text"].Value.Trim()))
            .ToDictionary(p => p.Id, StringComparer.Ordinal);
    }

    // A rule has a file and its id in the title; a diagnostic has a section, and its id in the head.
    [GeneratedRegex(@"^##? (?<id>KPA\d+) (?<name>\w+)\n(?<text>.*?)(?=^##? KPA\d|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"\[([^\]]+)\]\((?!https?:)[^)\s]+\)")]
    private static partial Regex LocalLink();
}
