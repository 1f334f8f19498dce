using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class MissionBlindDepartmentTests
{
    private static readonly Organization Lifts = Empty.Goal("days without breakdown", Direction.Increase).Department("Quality", Up("audits"));

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.MissionBlindDepartment);

    [Fact]
    public void Finds_a_department_of_which_nothing_contributes()
    {
        var finding = Assert.Single(Find(Lifts));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("As far as is known, nothing that Quality strives for contributes to the organisation's goals.", finding.English());
        Assert.Equal("Voor zover bekend draagt niets van wat Quality nastreeft bij aan de doelen van de organisatie.", finding.Dutch());
    }

    [Fact]
    public void One_objective_that_contributes_is_enough() =>
        Assert.Empty(Find(Empty.Goal("days without breakdown", Direction.Increase).Department("Quality", Up("audits"), Down("repeat faults")).Influence("repeat faults", -.5, "days without breakdown")));

    [Fact]
    public void Harm_is_no_contribution() => Assert.Single(Find(Lifts.Influence("audits", -.5, "days without breakdown")));

    [Fact]
    public void Help_to_one_goal_outweighs_harm_to_another() =>
        Assert.Empty(Find(Lifts.Goal("safety", Direction.Increase).Influence("audits", -.5, "days without breakdown").Influence("audits", .5, "safety")));

    [Fact]
    public void A_part_in_a_shared_goal_contributes() => Assert.Empty(Find(Lifts.Goal("safety", Direction.Increase, "Quality")));

    [Fact]
    public void Without_a_goal_whose_direction_is_known_nobody_is_blind()
    {
        Assert.Empty(Find(Empty.Department("Quality", Up("audits"))));
        Assert.Empty(Find(Empty.Goal("days without breakdown", null).Department("Quality", Up("audits"))));
    }

    [Fact]
    public void A_department_without_objectives_is_not_judged() => Assert.Empty(Find(Empty.Goal("safety", Direction.Increase).Department("Archive")));
}
