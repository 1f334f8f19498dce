using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Rules;
using KpiAlignment.Tests.Rules;
using Microsoft.Extensions.DependencyInjection;

namespace KpiAlignment.Tests.DependencyInjection;

public class AddKpiAlignmentTests
{
    [Fact]
    public void Gives_one_analyser_per_container()
    {
        using var first = new ServiceCollection().AddKpiAlignment().Services.BuildServiceProvider();
        using var second = new ServiceCollection().AddKpiAlignment().Services.BuildServiceProvider();

        Assert.Same(first.GetRequiredService<AlignmentAnalyzer>(), first.GetRequiredService<AlignmentAnalyzer>());
        Assert.NotSame(first.GetRequiredService<AlignmentAnalyzer>(), second.GetRequiredService<AlignmentAnalyzer>());
    }

    [Fact]
    public void Containers_keep_their_options_and_rules_to_themselves()
    {
        using var strict = new ServiceCollection().AddKpiAlignment(o => o.Severities[RuleIds.DuplicateObjective] = Severity.Error).AddRule(new StubRule("T1")).Services.BuildServiceProvider();
        using var usual = new ServiceCollection().AddKpiAlignment().Services.BuildServiceProvider();
        var duplicate = Organizations.Empty.Department("A", Organizations.Up("x")).Department("B", Organizations.Up("x"));

        Assert.Equal(Severity.Error, strict.GetRequiredService<AlignmentAnalyzer>().Analyze(duplicate).Findings.First(f => f.RuleId == RuleIds.DuplicateObjective).Severity);
        var report = usual.GetRequiredService<AlignmentAnalyzer>().Analyze(duplicate);
        Assert.Equal(Severity.Info, report.Findings.Single(f => f.RuleId == RuleIds.DuplicateObjective).Severity);
        Assert.DoesNotContain(report.Rules, r => r.Id == "T1");
    }

    [Fact]
    public void Options_are_set_once_in_the_order_of_the_calls()
    {
        var calls = new List<string>();
        var services = new ServiceCollection();
        services.AddKpiAlignment(_ => calls.Add("first"));
        services.AddKpiAlignment(_ => calls.Add("second"));
        using var provider = services.BuildServiceProvider();

        Assert.Empty(calls);
        provider.GetRequiredService<AlignmentAnalyzer>();
        provider.GetRequiredService<AlignmentAnalyzer>();

        Assert.Equal(["first", "second"], calls);
        Assert.Single(provider.GetServices<AlignmentAnalyzer>());
    }

    [Fact]
    public void The_container_makes_a_rule_with_what_it_needs()
    {
        var services = new ServiceCollection().AddSingleton(new Limit(1));
        services.AddKpiAlignment(o => o.Catalog = MetricCatalog.Empty).AddRule<LimitRule>().AddRule<LimitRule>();
        using var provider = services.BuildServiceProvider();

        var report = provider.GetRequiredService<AlignmentAnalyzer>().Analyze(Organizations.Empty.Department("A").Department("B"));

        Assert.Single(report.Findings, f => f.RuleId == "T2");
    }

    [Fact]
    public void A_rule_added_twice_as_an_object_is_refused()
    {
        using var provider = new ServiceCollection().AddKpiAlignment().AddRule(new StubRule("T1")).AddRule(new StubRule("T1")).Services.BuildServiceProvider();

        Assert.Contains("'T1'", Assert.Throws<ArgumentException>(provider.GetRequiredService<AlignmentAnalyzer>).Message, StringComparison.Ordinal);
    }

    [Fact]
    public void An_unknown_rule_in_the_options_is_refused_when_the_analyser_is_made()
    {
        using var provider = new ServiceCollection().AddKpiAlignment(o => o.Severities["KPA999"] = Severity.None).Services.BuildServiceProvider();

        Assert.Contains("'KPA999'", Assert.Throws<ArgumentException>(provider.GetRequiredService<AlignmentAnalyzer>).Message, StringComparison.Ordinal);
    }

    public sealed record Limit(int Departments);

    public sealed class LimitRule(Limit limit) : IAlignmentRule
    {
        public RuleDescriptor Descriptor { get; } = new StubRule("T2").Descriptor;

        public IEnumerable<Finding> Evaluate(AnalysisContext context)
        {
            if (context.Resolved.Departments.Count > limit.Departments) yield return StubRule.Finding("T2", 1);
        }
    }
}
