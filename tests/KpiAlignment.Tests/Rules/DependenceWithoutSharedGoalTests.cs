using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class DependenceWithoutSharedGoalTests
{
    private static readonly Organization Payroll = Empty
        .Department("Development", Down("defects")).Department("Helpdesk", Up("good reports"), Up("closed tickets"))
        .Influence("good reports", -.6, "defects").Influence("defects", -.5, "closed tickets");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.DependenceWithoutSharedGoal);

    [Fact]
    public void Finds_two_that_need_each_other()
    {
        var finding = Assert.Single(Find(Payroll));

        Assert.Equal(.5, finding.Strength, 9);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Development depends on Helpdesk for “good reports”, and Helpdesk on Development for “defects”, yet they share no goal.", finding.English());
        Assert.Equal("Development is voor “good reports” afhankelijk van Helpdesk, en Helpdesk voor “defects” van Development, maar een gedeeld doel hebben ze niet.", finding.Dutch());
    }

    [Theory]
    [InlineData(.15, 1)]
    [InlineData(.14, 0)]
    public void Both_needs_count_from_the_threshold(double strength, int expected) => Assert.Equal(expected, Find(Empty
        .Department("Development", Down("defects")).Department("Helpdesk", Up("good reports"), Up("closed tickets"))
        .Influence("good reports", -.6, "defects").Influence("defects", -strength, "closed tickets")).Count);

    [Fact]
    public void Any_goal_that_both_own_lifts_it() => Assert.Empty(Find(Payroll.Goal("trust", null, "Development", "Helpdesk")));

    [Fact]
    public void A_goal_of_one_of_them_does_not() => Assert.Single(Find(Payroll.Goal("trust", Direction.Increase, "Development")));

    [Fact]
    public void A_need_of_one_of_them_is_not_mutual() => Assert.Empty(Find(Payroll with { Influences = [Payroll.Influences[0]] }));

    [Fact]
    public void One_metric_of_both_is_another_rules()
    {
        var duplicate = Empty.Department("Product", Up("advocates")).Department("Service", Up("advocates"));

        Assert.Empty(Find(duplicate));
        Assert.Single(duplicate.Findings(RuleIds.DuplicateObjective));
    }

    [Fact]
    public void One_metric_of_both_is_another_rules_for_whatever_it_is_needed() => Assert.Empty(Find(Empty
        .Department("Development", Down("defects")).Department("Helpdesk", Down("defects"), Up("closed tickets"), Up("good reports"))
        .Influence("good reports", -.6, "defects").Influence("defects", -1, "closed tickets")));

    [Fact]
    public void One_metric_of_both_does_not_hide_another_dependence() => Assert.Single(Find(Empty
        .Department("Development", Down("defects"), Up("advocates")).Department("Helpdesk", Up("good reports"), Up("closed tickets"), Up("advocates"))
        .Influence("good reports", -.6, "defects").Influence("defects", -.5, "closed tickets")));
}
