using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class UncontrollableRewardTests
{
    private static readonly Organization Ferry = Empty.Driver("Bridge", "punctuality", Up("safe crossings"));

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.UncontrollableReward);

    [Fact]
    public void Finds_pay_for_what_another_has_in_hand()
    {
        var finding = Assert.Single(Find(Ferry.Department("Bar", [Up("punctuality")], Bonus(("punctuality", 1)))));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["Bar", "Bridge"], finding.Departments.Select(d => d.Name));
        Assert.Equal("“Bonus” (bonus) rewards Bar for “punctuality”, but Bridge has that in hand; as far as is known nothing that Bar does moves it.", finding.English());
        Assert.Equal("“Bonus” (bonus) beloont Bar voor “punctuality”, maar Bridge heeft dat in handen; voor zover bekend is niets van wat Bar doet er van invloed op.", finding.Dutch());
    }

    [Fact]
    public void Whoever_moves_it_by_other_work_has_a_hand_in_it() =>
        Assert.Empty(Find(Ferry.Department("Bar", [Up("punctuality"), Up("quick boarding")], Bonus(("punctuality", 1))).Influence("quick boarding", .5, "punctuality")));

    [Fact]
    public void A_hand_that_moves_next_to_nothing_is_none() =>
        Assert.Single(Find(Ferry.Department("Bar", [Up("punctuality"), Up("quick boarding")], Bonus(("punctuality", 1))).Influence("quick boarding", .1, "punctuality")));

    [Fact]
    public void What_nobody_is_known_to_drive_may_be_anyones() =>
        Assert.Empty(Find(Empty.Department("Bar", [Up("punctuality")], Bonus(("punctuality", 1)))));

    [Fact]
    public void Profit_sharing_is_meant_to_be_shared() =>
        Assert.Empty(Find(Ferry.Department("Bar", [Up("punctuality")], Bonus(("punctuality", 1)) with { Scope = IncentiveScope.Organization })));
}
