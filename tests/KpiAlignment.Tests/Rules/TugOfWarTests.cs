using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class TugOfWarTests
{
    private static readonly Organization Changes = Empty
        .Department("IT", Down("outages")).Department("Business", Down("lead time"))
        .Influence("changes", .6, "outages").Influence("changes", -.8, "lead time");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.TugOfWar);

    [Fact]
    public void Names_the_lever_and_the_two_camps()
    {
        var finding = Assert.Single(Find(Changes));

        Assert.Equal(.6, finding.Strength, 9);
        Assert.Equal("A tug of war over “changes”: more of it suits Business (lead time), less of it suits IT (outages).", finding.English());
        Assert.Equal("Touwtrekken om “changes”: meer ervan is gunstig voor Business (lead time), minder ervan is gunstig voor IT (outages).", finding.Dutch());
    }

    [Fact]
    public void Is_one_finding_per_lever_however_many_pull_it()
    {
        var finding = Assert.Single(Find(Changes
            .Department("Product", Up("features")).Influence("changes", .8, "features")
            .Department("Audit", Down("exceptions")).Influence("changes", .3, "exceptions")));

        Assert.Equal(4, finding.Objectives.Count);
        Assert.Equal(4, finding.Contentions.Count);
        Assert.Equal(.6, finding.Strength, 9);
        Assert.EndsWith(
            "more of it suits Business (lead time) and Product (features), less of it suits Audit (exceptions) and IT (outages).",
            finding.English(), StringComparison.Ordinal);
    }

    [Fact]
    public void One_that_maintains_is_a_camp_of_its_own()
    {
        var held = Empty
            .Department("IT", Hold("load")).Department("Business", Down("lead time"))
            .Influence("changes", .6, "load").Influence("changes", -.8, "lead time");

        Assert.Equal("A tug of war over “changes”: more of it suits Business (lead time), no change suits IT (load).", Assert.Single(Find(held)).English());
        Assert.Equal("Touwtrekken om “changes”: meer ervan is gunstig voor Business (lead time), gelijk houden is gunstig voor IT (load).", Assert.Single(Find(held)).Dutch());
    }

    [Fact]
    public void Is_reported_where_the_chains_part_and_not_upstream_of_it()
    {
        var finding = Assert.Single(Find(Changes.Influence("budget", .8, "changes")));

        Assert.Equal("changes", finding.Metric!.Key);
    }

    [Fact]
    public void Two_that_pull_the_same_way_do_not_fight() =>
        Assert.Empty(Find(Empty.Department("IT", Up("uptime")).Department("Business", Down("lead time")).Influence("tests", .8, "uptime").Influence("tests", -.8, "lead time")));

    [Fact]
    public void A_scarce_lever_is_another_rules() => Assert.Empty(Find(Changes.Scarce("changes")));

    [Fact]
    public void A_lever_of_each_department_is_nobodys_tug_of_war() =>
        Assert.Empty(Find(Changes.PerDepartment("changes").PerDepartment("outages").PerDepartment("lead time")));

    [Fact]
    public void A_lever_that_the_catalogue_knows_is_named_in_the_readers_language_and_is_less_sure()
    {
        var findings = AlignmentAnalyzer.Default.Analyze(Empty.Department("IT", Down("Incidents")).Department("Business", Down("Time to market"))).Findings;
        var finding = Assert.Single(findings, f => f.RuleId == RuleIds.TugOfWar && f.Metric!.Key == "change-frequency");

        Assert.Equal(.9, finding.Confidence);
        Assert.StartsWith("A tug of war over “Change frequency”:", finding.English(), StringComparison.Ordinal);
        Assert.StartsWith("Touwtrekken om “Wijzigingsfrequentie”:", finding.Dutch(), StringComparison.Ordinal);
    }
}
