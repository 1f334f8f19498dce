using System.Text.RegularExpressions;

namespace KpiAlignment.Reporting.Help;

/// <summary>The pages of the rules and the diagnostics that come with the product: <c>docs/rules</c> and <c>docs/diagnostics.md</c>.</summary>
public static partial class HelpPages
{
    private const string Folder = "KpiAlignment.Reporting.Help.";

    private static readonly Lazy<Dictionary<string, HelpPage>> Pages = new(() => Read().ToDictionary(p => p.Id, StringComparer.Ordinal));

    /// <summary>All pages, by id.</summary>
    public static IEnumerable<HelpPage> All => Pages.Value.Values.OrderBy(p => p.Id, StringComparer.Ordinal);

    /// <summary>The page about a rule or a diagnostic; <see langword="null"/> for those that are not the product's own.</summary>
    public static HelpPage? Find(string id)
    {
        ArgumentNullException.ThrowIfNull(id);
        return Pages.Value.GetValueOrDefault(id);
    }

    private static IEnumerable<HelpPage> Read()
    {
        var assembly = typeof(HelpPages).Assembly;
        foreach (var name in assembly.GetManifestResourceNames().Where(n => n.StartsWith(Folder, StringComparison.Ordinal) && n.EndsWith(".md", StringComparison.Ordinal)))
        {
            using var reader = new StreamReader(assembly.GetManifestResourceStream(name)!);
            var text = LocalLink().Replace(reader.ReadToEnd().ReplaceLineEndings("\n"), "$1");
            foreach (Match page in Page().Matches(text)) yield return new HelpPage(page.Groups["id"].Value, page.Groups["name"].Value, page.Groups["text"].Value.Trim());
        }
    }

    // A rule has a file and its id in the title; a diagnostic has a section, and its id in the head.
    [GeneratedRegex(@"^##? (?<id>KPA\d+) (?<name>\w+)\n(?<text>.*?)(?=^##? KPA\d|\z)", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Page();

    [GeneratedRegex(@"\[([^\]]+)\]\((?!https?:)[^)\s]+\)")]
    private static partial Regex LocalLink();
}
