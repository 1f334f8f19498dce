using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class PursuitHarmsAnotherTests
{
    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.PursuitHarmsAnother);

    private static Organization LeadsAgainstFit(double strength) =>
        Empty.Department("Marketing", Up("leads")).Department("Sales", Up("fit")).Influence("leads", strength, "fit");

    // Pressure is min(1·1, strength·1): thresholds .05, .15 and .4.
    [Theory]
    [InlineData(-.4, Severity.Error)]
    [InlineData(-.39, Severity.Warning)]
    [InlineData(-.15, Severity.Warning)]
    [InlineData(-.14, Severity.Info)]
    public void Severity_follows_the_strength_of_the_harm(double strength, Severity severity)
    {
        var finding = Assert.Single(Find(LeadsAgainstFit(strength)));

        Assert.Equal(severity, finding.Severity);
        Assert.Equal(-strength, finding.Strength, 9);
    }

    [Fact]
    public void Harm_below_the_least_strength_of_a_path_does_not_count() => Assert.Empty(Find(LeadsAgainstFit(-.09)));

    [Fact]
    public void Help_is_no_harm() => Assert.Empty(Find(LeadsAgainstFit(.8)));

    [Fact]
    public void Says_who_harms_whom_and_along_which_chain()
    {
        var finding = Assert.Single(Find(LeadsAgainstFit(-.8)));

        Assert.Equal("What Marketing does for “leads” works against “fit” of Sales.", finding.English());
        Assert.Equal("Wat Marketing doet voor “leads” gaat ten koste van “fit” van Sales.", finding.Dutch());
        Assert.Equal("leads", finding.Metric!.Key);
        Assert.Equal(["leads", "fit"], finding.Witnesses.Select(w => w.End.Key));
    }

    [Fact]
    public void Lowering_a_metric_that_another_lives_on_harms_too() =>
        Assert.Single(Find(Empty.Department("Finance", Down("training")).Department("Service", Up("skill")).Influence("training", .8, "skill")));

    [Fact]
    public void Moving_what_another_holds_harms_it_either_way()
    {
        Assert.Single(Find(Empty.Department("Marketing", Up("leads")).Department("Sales", Hold("calls")).Influence("leads", .8, "calls")));
        Assert.Single(Find(Empty.Department("Marketing", Down("leads")).Department("Sales", Hold("calls")).Influence("leads", .8, "calls")));
    }

    [Fact]
    public void A_counterweight_in_the_department_lowers_the_pressure()
    {
        // Marketing at leads: +1 for leads, −.8 for fit, so φ = .2/1.8; Sales pulls −.8.
        var weighed = Empty.Department("Marketing", Up("leads"), Up("fit")).Department("Sales", Up("fit")).Influence("leads", -.8, "fit");

        Assert.Equal(.2 / 1.8, Assert.Single(Find(weighed)).Strength, 9);
    }

    [Fact]
    public void A_shared_goal_on_the_harmed_metric_lowers_it_as_well() =>
        Assert.Equal(.2 / 1.8, Assert.Single(Find(LeadsAgainstFit(-.8).Goal("fit", Direction.Increase, "Marketing", "Sales"))).Strength, 9);

    [Fact]
    public void An_objective_of_which_no_direction_is_known_harms_nobody() =>
        Assert.Empty(Find(Empty.Department("Marketing", new Kpi { Name = "leads" }).Department("Sales", Up("fit")).Influence("leads", -.8, "fit")));

    [Fact]
    public void Only_what_counts_at_the_same_time_harms() =>
        Assert.Empty(Find(Empty.Department("Marketing", Up("leads").During("2026-Q1")).Department("Sales", Up("fit").During("2026-Q2")).Influence("leads", -.8, "fit")));

    [Fact]
    public void Departments_with_an_instance_each_harm_only_themselves() =>
        Assert.Empty(Find(LeadsAgainstFit(-.8).PerDepartment("leads").PerDepartment("fit")));
}
