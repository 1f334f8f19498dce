using System.Globalization;
using System.Text.RegularExpressions;
using KpiAlignment.Loading;
using KpiAlignment.Tests.Docs;

namespace KpiAlignment.Tests.Loading;

/// <summary>The pages on the format and on the diagnostics say what the loader does.</summary>
public partial class LoadingDocumentationTests
{
    private static readonly Dictionary<string, string> Diagnostics = new(StringComparer.Ordinal) { ["en"] = Read("docs/diagnostics.md"), ["nl"] = Read("docs/nl/diagnostics.md") };
    private static readonly string Format = Read("docs/file-format.md");

    public static TheoryData<string, string> Sections => Languages.With(LoadingFiles.Ids);

    [Theory]
    [MemberData(nameof(Sections))]
    public void Every_id_has_a_section_whose_example_gives_what_stands_below_it(string id, string language)
    {
        var name = typeof(DiagnosticIds).GetFields().Single(f => (string)f.GetRawConstantValue()! == id).Name;
        var section = Assert.Single(Diagnostics[language].Split("\n## "), s => s.StartsWith($"{id} {name}\n", StringComparison.Ordinal));

        // A file that isn't there, or isn't text, can't be shown.
        if (id is DiagnosticIds.Unreadable or DiagnosticIds.NotUtf8) return;
        var example = Example().Match(section);
        Assert.True(example.Success, "The section has no example with its diagnostics.");
        Assert.Contains($" {id}: ", example.Groups["said"].Value, StringComparison.Ordinal);
        Assert.Equal(
            example.Groups["said"].Value.TrimEnd('\n').Split('\n'),
            DiagnosticsOf(example.Groups["yaml"].Value).Select(d => d.In(CultureInfo.GetCultureInfo(language))));
    }

    private static string[] Examples(string language) => [.. Fenced().Matches(Diagnostics[language]).Select(m => m.Groups["yaml"].Value)];

    // Whether a finding that is accepted is there at all, only the analysis can tell.
    private static IEnumerable<LoadDiagnostic> DiagnosticsOf(string yaml)
    {
        var loaded = OrganizationLoader.Parse(yaml);
        return loaded.Diagnostics.Concat(loaded.Organization is { } organization ? AlignmentAnalyzer.Default.Analyze(organization).Diagnostics : []);
    }

    [Fact]
    public void Every_section_is_about_an_id() => Assert.All(
        Diagnostics.Values,
        page => Assert.Equal(LoadingFiles.Ids.Order(StringComparer.Ordinal), page.Split("\n## ").Skip(1).Select(s => s[..6])));

    [Fact]
    public void The_pages_have_the_same_examples() => Assert.Equal(Examples("en"), Examples("nl"));

    [Fact]
    public void The_examples_of_the_format_load_without_a_word()
    {
        var examples = Fenced().Matches(Format).Select(m => m.Groups["yaml"].Value).ToArray();

        Assert.NotEmpty(examples);
        Assert.All(examples, e => Assert.Empty(OrganizationLoader.Parse(e).Diagnostics));
    }

    // An unknown key makes the loader list those that it knows, so that the page is held to the binder itself.
    [Theory]
    [InlineData("The file", "x: 1\n")]
    [InlineData("Each of `goals`", "goals: [{ name: G, x: 1 }]\n")]
    [InlineData("Each of `departments`", "departments: [{ name: D, x: 1 }]\n")]
    [InlineData("Each of `kpis`", "departments: [{ name: D, kpis: [{ name: K, x: 1 }] }]\n")]
    [InlineData("Each of `incentives`", "departments: [{ name: D, incentives: [{ name: I, x: 1 }] }]\n")]
    [InlineData("Each of `metrics`", "metrics: [{ name: M, x: 1 }]\n")]
    [InlineData("Each of `influences`", "influences: [{ from: a, to: b, effect: none, x: 1 }]\n")]
    [InlineData("Each of `appraisal`", "departments: [{ name: D, appraisal: [{ question: Q, x: 1 }] }]\n")]
    [InlineData("Each of `handoffs`", "handoffs: [{ from: a, to: b, deliverable: c, x: 1 }]\n")]
    [InlineData("An `agreement`", "handoffs: [{ from: a, to: b, deliverable: c, agreement: { x: 1 } }]\n")]
    [InlineData("Each of `projects`", "projects: [{ name: P, x: 1 }]\n")]
    [InlineData("Each of `knowledge`", "knowledge: [{ name: K, x: 1 }]\n")]
    [InlineData("Each of `friction`", "friction: [{ name: F, between: [a, b], x: 1 }]\n")]
    [InlineData("Each of `surveys`", "surveys: [{ year: 2026, from: a, about: b, score: 5, x: 1 }]\n")]
    public void The_format_lists_the_keys_of_every_section(string section, string yaml)
    {
        var unknown = Assert.Single(OrganizationLoader.Parse("organization: X\n" + yaml).Diagnostics, d => d.Id == DiagnosticIds.UnknownKey);
        var known = LoadingFiles.KeysKnownBy(unknown);
        var table = Assert.Single(Format.Split("\n### "), s => s.StartsWith(section, StringComparison.Ordinal)).Split("\n## ")[0];

        var documented = Row().Matches(table).SelectMany(r => Word().Matches(r.Groups["keys"].Value)).Select(m => m.Groups["word"].Value);

        Assert.Equal(known.Order(StringComparer.Ordinal), documented.Order(StringComparer.Ordinal));
    }

    [Fact]
    public void The_format_names_every_limit() =>
        Assert.All(
            typeof(LoadOptions).GetProperties().Where(p => p.Name.StartsWith("Max", StringComparison.Ordinal)),
            p => Assert.Contains($"| `{p.Name}` |", Format, StringComparison.Ordinal));

    private static string Read(string path) => File.ReadAllText(Repository.PathOf(path)).Replace("\r\n", "\n", StringComparison.Ordinal);

    [GeneratedRegex(@"```yaml\n(?<yaml>.*?)```\n\n```text\n(?<said>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Example();

    [GeneratedRegex(@"```yaml\n(?<yaml>.*?)```", RegexOptions.Singleline)]
    private static partial Regex Fenced();

    [GeneratedRegex(@"^\| (?<keys>`[^|]*) \|", RegexOptions.Multiline)]
    private static partial Regex Row();

    [GeneratedRegex("`(?<word>[a-z-]+)`")]
    private static partial Regex Word();
}
