using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Rules;

public class RuleEngineTests
{
    private static readonly AnalysisContext Context = Organizations.Empty.Analyze();

    private static RuleOptions With(string rule, Severity severity) => new() { Severities = new Dictionary<string, Severity> { [rule] = severity } };

    private static ValueList<Finding> Run(RuleOptions options, params IAlignmentRule[] rules) => new RuleEngine(rules, options).Run(Context);

    private static StubRule Capped(Severity? always, Severity max) => new("T1", _ => [StubRule.Finding("T1", .9)], always, max);

    [Theory]
    [InlineData(.049, null)]
    [InlineData(.05, Severity.Info)]
    [InlineData(.149, Severity.Info)]
    [InlineData(.15, Severity.Warning)]
    [InlineData(.399, Severity.Warning)]
    [InlineData(.4, Severity.Error)]
    [InlineData(1, Severity.Error)]
    public void Strength_decides_the_severity(double strength, Severity? expected) =>
        Assert.Equal(expected, Run(new RuleOptions(), new StubRule("T1", strength)).SingleOrDefault()?.Severity);

    [Fact]
    public void Thresholds_can_be_set()
    {
        var options = new RuleOptions { Thresholds = new SeverityThresholds(info: .2, warning: .5, error: .9) };

        Assert.Equal([Severity.Error, Severity.Warning, Severity.Info], Run(options, new StubRule("T1", .9, .5, .2, .19)).Select(f => f.Severity));
    }

    [Theory]
    [InlineData(0, .15, .4)]
    [InlineData(.2, .15, .4)]
    [InlineData(.05, .5, .4)]
    [InlineData(.05, .15, 1.1)]
    [InlineData(double.NaN, .15, .4)]
    public void Thresholds_rise_above_zero_up_to_one(double info, double warning, double error) =>
        Assert.Throws<ArgumentException>(() => new SeverityThresholds(info, warning, error));

    [Fact]
    public void A_fixed_severity_goes_over_strength_and_a_highest_one_caps_it()
    {
        Assert.Equal(Severity.Info, Run(new RuleOptions(), Capped(Severity.Info, Severity.Error)).Single().Severity);
        Assert.Equal(Severity.Warning, Run(new RuleOptions(), Capped(null, Severity.Warning)).Single().Severity);
    }

    [Fact]
    public void The_options_severity_goes_over_all() =>
        Assert.Equal(Severity.Error, Run(With("T1", Severity.Error), Capped(Severity.Info, Severity.Warning)).Single().Severity);

    [Fact]
    public void None_turns_a_rule_off_so_that_it_does_not_even_run()
    {
        var rule = new StubRule("T1", _ => throw new NotSupportedException("It ran."));

        Assert.Empty(Run(With("T1", Severity.None), rule));
    }

    [Fact]
    public void A_severity_for_a_rule_that_is_not_there_is_refused_with_the_rules_that_are()
    {
        var refused = Assert.Throws<ArgumentException>(() => Run(With("t1", Severity.None), new StubRule("T1"), new StubRule("T2")));

        Assert.Contains("'t1'", refused.Message, StringComparison.Ordinal);
        Assert.Contains("T1, T2", refused.Message, StringComparison.Ordinal);
    }

    [Fact]
    public void Two_rules_with_one_id_are_refused() =>
        Assert.Contains("'T1'", Assert.Throws<ArgumentException>(() => Run(new RuleOptions(), new StubRule("T1"), new StubRule("T1"))).Message, StringComparison.Ordinal);

    [Fact]
    public void The_most_severe_comes_first_then_the_strongest_then_by_rule()
    {
        var findings = Run(
            With("T3", Severity.Warning),
            new StubRule("T3", 1), new StubRule("T2", .45, .5), new StubRule("T1", .5, .1));

        Assert.Equal([("T1", .5), ("T2", .5), ("T2", .45), ("T3", 1), ("T1", .1)], findings.Select(f => (f.RuleId, f.Strength)));
    }

    [Fact]
    public void What_a_rule_throws_is_let_out()
    {
        var rule = new StubRule("T1", _ => throw new NotSupportedException("A bug in the rule."));

        Assert.Equal("A bug in the rule.", Assert.Throws<NotSupportedException>(() => Run(new RuleOptions(), rule)).Message);
        Assert.Throws<NotSupportedException>(() => new AlignmentAnalyzer(rules: [rule]).Analyze(Organizations.Empty));
    }

    [Fact]
    public void A_rule_reports_findings_of_its_own() =>
        Assert.Contains("'T9'", Assert.Throws<InvalidOperationException>(() => Run(new RuleOptions(), new StubRule("T1", _ => [StubRule.Finding("T9", 1)]))).Message, StringComparison.Ordinal);

    [Fact]
    public void Stops_when_cancelled()
    {
        using var source = new CancellationTokenSource();
        source.Cancel();

        Assert.Throws<OperationCanceledException>(() => new RuleEngine([new StubRule("T1", 1)], new RuleOptions()).Run(Context, source.Token));
    }

    [Fact]
    public void Rules_that_run_side_by_side_find_what_each_finds_alone_in_the_same_order()
    {
        var large = Large();
        var together = new RuleEngine(BuiltInRules.All, new RuleOptions()).Run(large);

        Assert.True(together.Count > 1_000);
        Assert.Equal(
            together.OrderBy(f => f.RuleId, StringComparer.Ordinal).Select(f => (f.RuleId, f.Identity)),
            BuiltInRules.All.SelectMany(rule => new RuleEngine([rule], new RuleOptions()).Run(large)).OrderBy(f => f.RuleId, StringComparer.Ordinal).Select(f => (f.RuleId, f.Identity)));
    }

    [Fact]
    public void What_a_rule_beside_others_throws_is_let_out_as_it_is()
    {
        IAlignmentRule[] rules = [new StubRule("T1", 1), new StubRule("T2", _ => throw new NotSupportedException("A bug in the rule.")), new StubRule("T3", 1)];

        Assert.Equal("A bug in the rule.", Assert.Throws<NotSupportedException>(() => new RuleEngine(rules, new RuleOptions()).Run(Large())).Message);
    }

    // A thousand departments and more, each of which fights its neighbour over what a third depends on.
    private static AnalysisContext Large() => (Organizations.Empty with
    {
        Departments = Enumerable.Range(0, 1_200).Select(i => new Department
        {
            Name = $"Unit {i}",
            Kpis = [i % 2 == 0 ? Organizations.Up($"figure {i / 2}") : Organizations.Down($"figure {i / 2}")],
        }).ToValueList(),
        Influences = Enumerable.Range(0, 599).Select(i => new Influence { From = $"figure {i}", To = $"figure {i + 1}", Effect = InfluenceEffect.Increases, Strength = .8 }).ToValueList(),
    }).Analyze();

    [Fact]
    public void Every_contention_is_one_rules()
    {
        var findings = WorkedExample.Organization.Department("Lab", Organizations.Down("revenue")).Findings(new RuleOptions());
        var contentions = WorkedExample.Organization.Department("Lab", Organizations.Down("revenue")).Analyze().Contentions;

        Assert.NotEmpty(contentions);
        Assert.Equal(contentions.Count(c => !c.IsSupported), findings.Sum(f => f.Contentions.Count));
    }
}
