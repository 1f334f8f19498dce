using System.Globalization;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Rules;

public class WorkedExampleFindingsTests
{
    private static readonly IReadOnlyList<Finding> Findings =
        new RuleEngine(BuiltInRules.All, new RuleOptions()).Run(WorkedExample.Analyze(WorkedExample.Organization));

    [Theory]
    [InlineData(RuleIds.TugOfWar, "qualification-strictness", Severity.Error, .8)]
    [InlineData(RuleIds.TugOfWar, "change-frequency", Severity.Error, .6)]
    [InlineData(RuleIds.TugOfWar, "change-control", Severity.Error, .5)]
    [InlineData(RuleIds.PursuitHarmsAnother, "lead-volume", Severity.Warning, .235)]
    public void Finds_the_conflicts(string rule, string metric, Severity severity, double strength)
    {
        var finding = Assert.Single(Findings, f => f.RuleId == rule && f.Metric!.Key == metric);

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(strength, finding.Strength, 3);
    }

    [Fact]
    public void Says_who_stands_where_in_both_languages()
    {
        var finding = Findings.First(f => f.RuleId == RuleIds.TugOfWar);

        Assert.Equal(
            "A tug of war over “qualification-strictness”: more of it suits Sales (lead-quality), less of it suits Marketing (lead-volume).",
            finding.Message.In(CultureInfo.GetCultureInfo("en")));
        Assert.Equal(
            "Touwtrekken om “qualification-strictness”: meer ervan is gunstig voor Sales (lead-quality), minder ervan is gunstig voor Marketing (lead-volume).",
            finding.Message.In(CultureInfo.GetCultureInfo("nl-NL")));
    }
}
