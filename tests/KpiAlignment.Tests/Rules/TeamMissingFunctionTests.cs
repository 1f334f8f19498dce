using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class TeamMissingFunctionTests
{
    private static readonly Organization Software = Empty
        .Department("Product", Up("features")).Driver("Support", "onboarding", Up("answers"))
        .Influence("features", .5, "retention").Influence("onboarding", .8, "retention").Influence("answers", .3, "retention");

    private static IReadOnlyList<Finding> Find(Organization organization, string? metric, params string[] members) => (organization with
    {
        Projects = [new Project { Name = "Customers who stay", Metric = metric, Members = members.ToValueList() }],
    }).Findings(RuleIds.TeamMissingFunction);

    [Fact]
    public void Finds_a_department_with_a_strong_hand_in_the_aim()
    {
        var finding = Assert.Single(Find(Software, "retention", "Product"));

        Assert.Equal(.8, finding.Strength, precision: 9);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("“Customers who stay” is to move “retention”, but without Support (“onboarding”), who have a strong hand in it.", finding.English());
        Assert.Equal("“Customers who stay” moet “retention” in beweging brengen, maar zonder Support (“onboarding”), die er een grote hand in hebben.", finding.Dutch());
    }

    [Fact]
    public void Whoever_strives_for_a_cause_has_a_hand_in_it() =>
        Assert.Equal(["Product"], Assert.Single(Find(Software, "retention", "Support")).Departments.Select(d => d.Name));

    [Fact]
    public void Harm_is_a_hand_too() =>
        Assert.Single(Find(Empty.Department("Product", Up("x")).Department("Billing", Up("fees")).Influence("fees", -.8, "retention"), "retention", "Product"));

    [Fact]
    public void A_full_team_is_fine() => Assert.Empty(Find(Software, "retention", "Product", "Support"));

    [Fact]
    public void A_weak_hand_may_be_missed() =>
        Assert.Empty(Find(Empty.Department("Product", Up("features")).Department("Support", Up("answers")).Influence("answers", .3, "retention"), "retention", "Product"));

    [Fact]
    public void A_part_of_a_member_is_there() =>
        Assert.Empty(Find(Empty.Department("Product", Up("x")).Part("Design", "Product", Up("features")).Influence("features", .8, "retention"), "retention", "Product"));

    [Fact]
    public void Without_an_aim_or_members_nothing_is_said()
    {
        Assert.Empty(Find(Software, null, "Product"));
        Assert.Empty(Find(Software, "retention"));
    }
}
