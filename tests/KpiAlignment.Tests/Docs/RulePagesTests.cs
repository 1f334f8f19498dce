using System.Reflection;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Docs;

public class RulePagesTests
{
    public static TheoryData<string> Rules { get; } = [.. BuiltInRules.All.Select(r => r.Descriptor.Id)];

    public static TheoryData<string, string> Pages { get; } = Languages.With(BuiltInRules.All.Select(r => r.Descriptor.Id));

    [Fact]
    public void Every_id_has_its_rule()
    {
        var ids = typeof(RuleIds).GetFields(BindingFlags.Public | BindingFlags.Static).ToDictionary(f => f.Name, f => (string)f.GetRawConstantValue()!);

        Assert.Equal(ids.OrderBy(i => i.Value).Select(i => (i.Value, i.Key)), BuiltInRules.All.Select(r => (r.Descriptor.Id, r.Descriptor.Name)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void Every_rule_has_a_class_and_tests_where_they_belong(string id)
    {
        var rule = RuleOf(id);
        var folder = id[3] switch { '1' => "Opposition", '2' => "Silos", '3' => "Incentives", '4' => "Handoffs", '5' => "Measurement", '6' => "Directions", _ => throw new NotSupportedException($"Say here which folder {id} belongs in.") };

        Assert.Equal($"KpiAlignment.Rules.{folder}.{rule.Descriptor.Name}Rule", rule.GetType().FullName);
        Assert.True(File.Exists(Repository.PathOf($"src/KpiAlignment/Rules/{folder}/{rule.Descriptor.Name}Rule.cs")));
        Assert.True(File.Exists(Repository.PathOf($"tests/KpiAlignment.Tests/Rules/{rule.Descriptor.Name}Tests.cs")));
    }

    [Theory]
    [MemberData(nameof(Pages))]
    public void Every_rule_has_a_page_with_its_sections(string id, string language)
    {
        var page = new RulePage(id, language);

        Assert.StartsWith($"# {id} {RuleOf(id).Descriptor.Name}\n", page.Text, StringComparison.Ordinal);
        Assert.Equal(page.Sections, page.Text.Split('\n').Where(line => line.StartsWith("## ", StringComparison.Ordinal)));
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_bad_example_is_found_within_its_file(string id)
    {
        var page = new RulePage(id, "en");
        var lines = Repository.Read(page.Bad).Split('\n');
        var findings = page.Find(page.Bad);

        Assert.NotEmpty(findings);
        Assert.All(findings, f =>
        {
            Assert.Equal(page.Bad, f.Location.File);
            Assert.InRange(f.Location.Line, 1, lines.Length);
            Assert.InRange(f.Location.EndColumn, f.Location.Column + 1, lines[f.Location.Line - 1].Length + 1);
        });
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_good_example_is_not_found(string id)
    {
        var page = new RulePage(id, "en");

        Assert.Empty(page.Find(page.Good));
    }

    // On failure the message holds the text that the page should have.
    [Theory]
    [MemberData(nameof(Pages))]
    public void The_page_quotes_its_examples_and_what_is_said_of_them(string id, string language)
    {
        var page = new RulePage(id, language);
        var (head, next) = (page.Sections[3], page.Sections[4]);
        var example = page.Text[page.Text.IndexOf(head, StringComparison.Ordinal)..];

        Assert.StartsWith($"{head}\n\n{RulePage.Quote(page.Bad)}\n{page.QuoteFindings()}\n{next}\n", example, StringComparison.Ordinal);
        Assert.Contains(RulePage.Quote(page.Good), example, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Rules))]
    public void The_pages_of_both_languages_lead_to_the_same(string id)
    {
        var (english, dutch) = (new RulePage(id, "en").Links.ToArray(), new RulePage(id, "nl").Links.ToArray());

        Assert.All(dutch, link => Assert.True(File.Exists(Repository.PathOf(link)), link));
        Assert.Equal(english, dutch.Select(link => link.Replace("docs/nl/", "docs/", StringComparison.Ordinal)));
    }

    [Theory]
    [InlineData("docs/rules/README.md", false)]
    [InlineData("docs/nl/rules/README.md", true)]
    public void The_table_of_rules_is_that_of_the_descriptors(string page, bool inDutch)
    {
        var rows = Repository.Read(page).Split('\n').Where(line => line.StartsWith("| [", StringComparison.Ordinal));

        Assert.Equal(
            BuiltInRules.All.Select(r => r.Descriptor).Select(d => $"| [{d.Id}]({d.Id}.md) | {d.Name} | {(inDutch ? d.Title.Dutch : d.Title.English)} | {RulePage.SeverityOf(d, inDutch)} |"),
            rows);
    }

    private static IAlignmentRule RuleOf(string id) => BuiltInRules.All.Single(r => r.Descriptor.Id == id);
}
