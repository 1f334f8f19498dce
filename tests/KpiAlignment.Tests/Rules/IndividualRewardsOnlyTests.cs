using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class IndividualRewardsOnlyTests
{
    private static readonly Incentive Own = Bonus(("deals", 1)) with { Scope = IncentiveScope.Individual };

    private static IReadOnlyList<Finding> Find(params Incentive[] incentives) =>
        Empty.Department("Sales", [Up("deals")], incentives).Findings(RuleIds.IndividualRewardsOnly);

    [Fact]
    public void Finds_a_department_whose_rewards_are_all_individual()
    {
        var finding = Assert.Single(Find(Own, Own with { Name = "Prize", Kind = IncentiveKind.Recognition }));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Sales is rewarded for individual results only, by “Bonus” (bonus) and “Prize” (recognition): who helps a colleague gains nothing by it.", finding.English());
        Assert.Equal("Sales wordt alleen voor individuele resultaten beloond, met “Bonus” (bonus) en “Prize” (waardering): wie een collega helpt, heeft daar zelf niets aan.", finding.Dutch());
    }

    [Theory]
    [InlineData(IncentiveScope.Team)]
    [InlineData(IncentiveScope.Department)]
    [InlineData(IncentiveScope.Organization)]
    public void A_reward_of_more_than_one_person_is_enough(IncentiveScope scope) => Assert.Empty(Find(Own, Own with { Name = "Other", Scope = scope }));

    [Fact]
    public void Who_has_no_rewards_is_not_judged() => Assert.Empty(Find());
}
