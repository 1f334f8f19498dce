using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Samples;

/// <summary>The manufacturer: the conflicts of every textbook on operations.</summary>
public class ManufacturerTests
{
    private const string Name = "manufacturer.yaml";

    // Up stands for the department that wants more of the lever.
    [Theory]
    [InlineData("purchase-lot-size", "purchasing", "planning")]
    [InlineData("purchase-lot-size", "purchasing", "finance")]
    [InlineData("distant-sourcing", "purchasing", "sales")]
    [InlineData("supplier-price-pressure", "purchasing", "quality")]
    [InlineData("run-length", "production", "planning")]
    [InlineData("run-length", "production", "sales")]
    [InlineData("safety-stock", "sales", "finance")]
    [InlineData("product-range", "sales", "planning")]
    [InlineData("rush-orders", "sales", "planning")]
    [InlineData("machine-utilization", "production", "maintenance")]
    [InlineData("spare-parts-stock", "maintenance", "finance")]
    [InlineData("credit-strictness", "finance", "sales")]
    public void A_lever_is_pulled_both_ways(string lever, string up, string down)
    {
        var finding = Assert.Single(Sample.Findings(Name, RuleIds.TugOfWar, lever));

        Assert.True(finding.Severity >= Severity.Warning, $"{finding.Strength}");
        Assert.Contains(finding.Contentions, c => c.FirstPull > 0 && c.First.Department.Id == up && c.Second.Department.Id == down);
    }

    [Theory]
    [InlineData("production-output", "inventory", Severity.Warning)]
    [InlineData("oee", "inventory", Severity.Warning)]
    [InlineData("inventory", "revenue", Severity.Warning)]
    [InlineData("load-factor", "revenue", Severity.Warning)]
    [InlineData("load-factor", "order-lead-time", Severity.Info)]
    [InlineData("days-payable", "purchase-savings", Severity.Info)]
    public void Pursuing_one_figure_harms_another(string pursued, string harmed, Severity least)
    {
        var finding = Assert.Single(Sample.Findings(Name, RuleIds.PursuitHarmsAnother, pursued), f => f.Objectives.Any(o => o.Metric.Key == harmed));

        Assert.True(finding.Severity >= least, $"{finding.Severity} {finding.Strength}");
    }

    [Fact]
    public void Production_and_maintenance_compete_for_machine_time()
    {
        var finding = Assert.Single(Sample.Findings(Name, RuleIds.CompetingForResource, "machine-hours"));

        // No more than a warning: for its OEE, Production wants the machines maintained as well.
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Contains(finding.Contentions, c =>
            c.First.Metric.Key == "planned-maintenance" && c.Second.Metric.Key == "production-output"
            || c.Second.Metric.Key == "planned-maintenance" && c.First.Metric.Key == "production-output");
    }

    [Fact]
    public void Nobody_fights_over_what_the_company_does_not_have() =>
        Assert.DoesNotContain(Sample.Analyze(Name).Findings, f => f.RuleId == RuleIds.TugOfWar && f.Metric!.Key is "active-users" or "redundancy" or "change-control");
}
