using System.Text.RegularExpressions;
using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Loading;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Docs;

/// <summary>Holds <c>docs/catalog.md</c> to what it says.</summary>
public partial class CatalogPageTests
{
    private static readonly string Page = Repository.Read("docs/catalog.md");

    private static readonly string[] Blocks = [.. Yaml().Matches(Page).Select(m => m.Groups["text"].Value)];

    [Fact]
    public void With_the_examples_entries_its_organisation_has_a_conflict()
    {
        var entries = Blocks.Where(b => !b.StartsWith("organization:", StringComparison.Ordinal)).Select((b, i) => ($"{i}.yaml", b));
        var catalog = CatalogReader.Parse(entries, MetricCatalog.Default);
        var organization = OrganizationLoader.Parse(Blocks.Single(b => b.StartsWith("organization:", StringComparison.Ordinal)));
        Assert.Empty(catalog.Diagnostics);
        Assert.Empty(organization.Diagnostics);

        var findings = new AlignmentAnalyzer(new AlignmentOptions { Catalog = catalog.Catalog! }).Analyze(organization.Organization!).Findings;

        Assert.Contains(findings, f => f.RuleId == RuleIds.PursuitHarmsAnother && f.Confidence == 0.6 && f.Assumptions.Count > 0);
        Assert.DoesNotContain(AlignmentAnalyzer.Default.Analyze(organization.Organization!).Findings, f => f.RuleId == RuleIds.PursuitHarmsAnother);
    }

    [Fact]
    public void Every_role_has_its_row() =>
        Assert.Equal(Enum.GetNames<WordRole>().Order(), Row().Matches(Page[Page.IndexOf("### words", StringComparison.Ordinal)..]).Select(r => Capital(r.Groups["role"].Value)).Order());

    private static string Capital(string word) => char.ToUpperInvariant(word[0]) + word[1..];

    [GeneratedRegex(@"^```yaml\n(?<text>.*?)^```", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Yaml();

    [GeneratedRegex(@"^\| `(?<role>[a-z]+)` \|", RegexOptions.Multiline)]
    private static partial Regex Row();
}
