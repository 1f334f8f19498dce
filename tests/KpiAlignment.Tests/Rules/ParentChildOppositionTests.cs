using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class ParentChildOppositionTests
{
    private static readonly Organization Foundry = Empty
        .Department("Operations", Up("on time")).Part("Foundry", "Operations", Up("furnace hours")).Influence("furnace hours", -.6, "on time");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.ParentChildOpposition);

    [Fact]
    public void Names_the_part_first_whichever_way_it_is_found()
    {
        var finding = Assert.Single(Find(Foundry));

        Assert.Equal(.6, finding.Strength, 9);
        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Equal("Foundry is part of Operations, but what it does for “furnace hours” works against “on time” of Operations.", finding.English());
        Assert.Equal("Foundry valt onder Operations, maar wat Foundry doet voor “furnace hours” gaat ten koste van “on time” van Operations.", finding.Dutch());

        var upsideDown = Empty.Department("Operations", Up("furnace hours")).Part("Foundry", "Operations", Up("on time")).Influence("furnace hours", -.6, "on time");
        Assert.Equal(["Foundry", "Operations"], Assert.Single(Find(upsideDown)).Departments.Select(d => d.Name));
    }

    [Fact]
    public void Looks_past_a_level_in_between() => Assert.Single(Find(Empty
        .Department("Operations", Up("on time")).Part("Plant", "Operations").Part("Foundry", "Plant", Up("furnace hours"))
        .Influence("furnace hours", -.6, "on time")));

    [Fact]
    public void Is_one_finding_per_lever_whatever_the_number_of_objectives()
    {
        var findings = Find(Empty
            .Department("Operations", Up("on time")).Part("Foundry", "Operations", Up("output"), Up("furnace hours"))
            .Influence("batch", .8, "output").Influence("batch", .6, "furnace hours").Influence("batch", -.5, "on time")
            .Influence("overtime", .4, "output").Influence("overtime", -.8, "on time"));

        Assert.Equal([("batch", 2, .5), ("overtime", 1, .4)], findings.Select(f => (f.Metric!.Key, f.Contentions.Count, Math.Round(f.Strength, 9))));
        Assert.All(findings, f => Assert.Equal(["Foundry", "Operations"], f.Departments.Select(d => d.Name)));
    }

    [Fact]
    public void Two_parts_of_one_department_are_another_rules()
    {
        var siblings = Empty.Department("Operations").Part("Foundry", "Operations", Up("furnace hours")).Part("Shipping", "Operations", Up("on time")).Influence("furnace hours", -.6, "on time");

        Assert.Empty(Find(siblings));
        Assert.Single(siblings.Findings(RuleIds.PursuitHarmsAnother));
    }

    [Fact]
    public void One_figure_seen_from_above_is_no_opposition()
    {
        Assert.Empty(Find(Empty.Department("Operations", Up("output")).Part("Foundry", "Operations", Up("output"))));
        Assert.Empty(Find(Empty.Scarce("hours").Department("Operations", Up("hours")).Part("Foundry", "Operations", Up("hours"))));
    }

    [Fact]
    public void The_same_metric_the_other_way_is_opposition() =>
        Assert.Single(Find(Empty.Department("Operations", Down("stock")).Part("Foundry", "Operations", Up("stock"))));
}
