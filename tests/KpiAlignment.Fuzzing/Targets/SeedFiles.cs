using System.Text.RegularExpressions;

namespace KpiAlignment.Fuzzing.Targets;

/// <summary>The files of the repository that inputs are made of.</summary>
internal static partial class SeedFiles
{
    private static readonly string root = FindRoot(new DirectoryInfo(AppContext.BaseDirectory));

    /// <summary>Files of organisations: those without faults twice, so that more inputs are accepted, and those that the loader's tests refuse.</summary>
    public static IEnumerable<string> Organizations => [.. Faultless, .. Faultless, .. In("tests/KpiAlignment.Tests/TestData/Loading/faults", "*.yaml")];

    /// <summary>Files whose organisations are small enough to analyse thousands of times.</summary>
    public static IEnumerable<string> SmallOrganizations => Faultless.Where(o => o.Length < 3_000);

    /// <summary>Settings.</summary>
    public static IEnumerable<string> Settings => [Fenced("docs/configuration.md").First().Replace("../kpi-alignment.yaml", "base.yaml", StringComparison.Ordinal), .. SeedTexts.Settings];

    /// <summary>The product's catalogue in parts, with and without what they refer to, and the examples on its page.</summary>
    public static IEnumerable<string> Catalogues =>
        In("src/KpiAlignment/Catalog/Data", "*.yaml").SelectMany(Parts.OfCatalogue).Concat(Fenced("docs/catalog.md")).SelectMany(p => new[] { p, Parts.WithWhatItRefersTo(p) });

    /// <summary>Rows that the recognition is measured on, some of a file at a time.</summary>
    public static IEnumerable<string> Rows => [.. In("tests/KpiAlignment.Tests/TestData", "*.csv").SelectMany(Parts.OfTable), .. SeedTexts.Rows];

    private static IEnumerable<string> Faultless =>
        [.. In("samples/organizations", "*.yaml"), .. In("docs", "*.yaml"), .. In("tests/KpiAlignment.Tests/TestData/Loading/good", "*.yaml"), .. Fenced("docs/file-format.md")];

    private static IEnumerable<string> In(string folder, string pattern) =>
        Directory.EnumerateFiles(Path.Combine(root, folder), pattern, SearchOption.AllDirectories).Order(StringComparer.Ordinal).Select(Read);

    private static IEnumerable<string> Fenced(string page) => Fence().Matches(Read(Path.Combine(root, page))).Select(m => m.Groups["yaml"].Value);

    private static string Read(string file) => File.ReadAllText(file).ReplaceLineEndings("\n");

    private static string FindRoot(DirectoryInfo? folder)
    {
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "KpiAlignment.sln"))) folder = folder.Parent;
        return folder?.FullName ?? throw new DirectoryNotFoundException("The inputs are made of the repository's files; run this inside it.");
    }

    [GeneratedRegex(@"^```yaml\n(?<yaml>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Fence();
}
