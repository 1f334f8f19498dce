using System.Text.RegularExpressions;
using KpiAlignment.Catalog;
using KpiAlignment.Loading;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Docs;

public partial class ReadmeTests
{
    private static readonly string Readme = Repository.Read("README.md");

    [Fact]
    public void The_file_in_it_loads_and_shows_its_conflict()
    {
        var loaded = OrganizationLoader.Parse(Block("yaml"));

        Assert.Empty(loaded.Diagnostics);
        Assert.Contains(AlignmentAnalyzer.Default.Analyze(loaded.Organization!).Findings, f => f.RuleId == RuleIds.PursuitHarmsAnother && f.Severity == Severity.Error);
    }

    [Fact]
    public void What_it_quotes_is_what_the_console_says() => Assert.All(
        Block("text").Split("…\n"),
        quote => Assert.Contains(quote, Repository.Read("tests/KpiAlignment.Tests/TestData/Console/example.txt"), StringComparison.Ordinal));

    [Fact]
    public void The_program_in_it_is_the_one_that_runs_here() =>
        Assert.Equal(Block("csharp"), Repository.Read("tests/KpiAlignment.Tests/Docs/ReadmeProgram.cs").Split("// docs: program\n")[1].Split("        // docs: end")[0]
            .Replace("        ", "", StringComparison.Ordinal).Insert(0, "using KpiAlignment;\nusing KpiAlignment.Loading;\n\n"));

    [Fact]
    public void The_program_in_it_runs() =>
        Assert.Contains("KPA103", ReadmeProgram.Run(Repository.PathOf("samples/organizations/voorbeeld.yaml")), StringComparison.Ordinal);

    [Fact]
    public void The_number_of_rules_and_metrics_is_what_it_says()
    {
        Assert.Equal(31, BuiltInRules.All.Count);
        Assert.Contains("Thirty-one [rules]", Readme, StringComparison.Ordinal);
        Assert.Contains($"for {MetricCatalog.Default.Metrics.Count} metrics", Readme, StringComparison.Ordinal);
    }

    [Fact]
    public void Its_links_lead_somewhere()
    {
        foreach (Match link in Link().Matches(Readme))
        {
            var path = Repository.PathOf(link.Groups["path"].Value);
            Assert.True(File.Exists(path) || Directory.Exists(path), link.Value);
        }
    }

    internal static string Block(string language) => Regex.Match(Readme, $"^```{language}\n(?<text>(?:.*\n)*?)```", RegexOptions.Multiline).Groups["text"].Value;

    [GeneratedRegex(@"\]\((?<path>[^):]+)\)")]
    private static partial Regex Link();
}
