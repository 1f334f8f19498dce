using System.Text.RegularExpressions;
using KpiAlignment.Model;
using KpiAlignment.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAlignment.Tests.Docs;

public partial class WritingARuleTests
{
    private static readonly Organization Busy = Organizations.Empty
        .Department("Sales", [.. Enumerable.Range(1, 8).Select(i => Organizations.Up($"kpi {i}"))])
        .Department("IT", [.. Enumerable.Range(1, 7).Select(i => Organizations.Up($"measure {i}"))]);

    [Fact]
    public void The_rule_runs_without_a_container()
    {
        // docs: without a container
        var analyzer = new AlignmentAnalyzer(new AlignmentOptions(), [new TooManyKpisRule()]);
        // docs: end

        AssertFound(analyzer);
    }

    [Fact]
    public void The_rule_runs_from_a_container()
    {
        // docs: with a container
        var services = new ServiceCollection();
        services.AddKpiAlignment(options => options.Severities["ACME001"] = Severity.Info)
            .AddRule<TooManyKpisRule>();
        using var provider = services.BuildServiceProvider();
        var analyzer = provider.GetRequiredService<AlignmentAnalyzer>();
        // docs: end

        AssertFound(analyzer, Severity.Info);
    }

    [Fact]
    public void The_page_shows_the_code_that_runs_here()
    {
        var rule = Repository.Read("tests/KpiAlignment.Tests/Docs/TooManyKpisRule.cs").Split('\n', 2)[1];
        var tests = Repository.Read("tests/KpiAlignment.Tests/Docs/WritingARuleTests.cs");
        var snippets = Snippet().Matches(tests).Select(m => Indent().Replace(m.Groups["code"].Value, ""));

        var shown = CodeBlock().Matches(Repository.Read("docs/writing-a-rule.md")).Select(m => m.Groups["code"].Value);

        Assert.Equal(snippets.Prepend(rule), shown);
    }

    private static void AssertFound(AlignmentAnalyzer analyzer, Severity severity = Severity.Warning)
    {
        var finding = Assert.Single(analyzer.Analyze(Busy).Findings, f => f.RuleId == "ACME001");

        Assert.Equal(severity, finding.Severity);
        Assert.Equal("Sales has 8 KPIs; choose the 7 that matter.", finding.English());
        Assert.Equal("Sales heeft 8 KPI's; kies de 7 die ertoe doen.", finding.Dutch());
    }

    [GeneratedRegex(@"^ +// docs: with.*\n(?<code>(?:.*\n)*?) +// docs: end", RegexOptions.Multiline)]
    private static partial Regex Snippet();

    [GeneratedRegex("^ {8}", RegexOptions.Multiline)]
    private static partial Regex Indent();

    [GeneratedRegex(@"^```csharp\n(?<code>(?:.*\n)*?)```", RegexOptions.Multiline)]
    private static partial Regex CodeBlock();
}
