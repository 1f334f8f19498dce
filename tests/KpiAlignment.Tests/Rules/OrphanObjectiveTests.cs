using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class OrphanObjectiveTests
{
    private static readonly Organization Energy = Empty.Goal("renewals", Direction.Increase).Department("Advice", Up("bills explained")).Influence("bills explained", .5, "renewals");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.OrphanObjective);

    [Fact]
    public void Finds_a_kpi_that_leads_nowhere()
    {
        var finding = Assert.Single(Find(Energy.Department("Press", Up("newsletters"))));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("As far as is known, “newsletters” of Press leads to none of the organisation's goals.", finding.English());
        Assert.Equal("Voor zover bekend raakt “newsletters” van Press aan geen enkel doel van de organisatie.", finding.Dutch());
    }

    [Fact]
    public void A_kpi_that_reaches_a_goal_is_no_orphan() => Assert.Empty(Find(Energy));

    [Fact]
    public void A_kpi_on_the_goals_own_metric_is_no_orphan() => Assert.Empty(Find(Energy.Department("Sales", Up("renewals"))));

    [Fact]
    public void A_kpi_that_harms_a_goal_reaches_it() => Assert.Empty(Find(Energy.Department("Billing", Up("fees")).Influence("fees", -.5, "renewals")));

    [Fact]
    public void A_goal_without_direction_can_be_reached() =>
        Assert.Empty(Find(Empty.Goal("renewals", null).Department("Advice", Up("bills explained")).Influence("bills explained", .5, "renewals")));

    [Fact]
    public void A_chain_too_weak_to_count_reaches_nothing() =>
        Assert.Single(Find(Energy.Department("Press", Up("newsletters")).Influence("newsletters", .19, "bills explained"))); // .19 · .5 < .1

    [Fact]
    public void Without_goals_there_are_no_orphans() => Assert.Empty(Find(Empty.Department("Press", Up("newsletters"))));

    [Fact]
    public void A_part_in_a_shared_goal_is_no_orphan() =>
        Assert.Empty(Find(Energy.Goal("referrals", Direction.Increase, "Advice")));
}
