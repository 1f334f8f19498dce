using KpiAlignment.Analysis;
using KpiAlignment.Model;

namespace KpiAlignment.Tests.Analysis;

/// <summary>How much each objective matters: attention (weight beside the heaviest, plus pay, plus shares of goals) beside the largest.</summary>
public class StakesTests
{
    private const double Tolerance = 1e-9;

    public static TheoryData<double?[], double[]> Weights { get; } = new()
    {
        { [], [] },
        { [null, null], [1, 1] },
        { [.7, .35], [1, .5] },
        { [14, 7], [1, .5] }, // only what they are to each other counts
        { [2, null], [1, 1] }, // a missing weight is the mean of the others, 2
        { [3, 1, null], [1, 1 / 3.0, 2 / 3.0] },
        { [0, 1], [0, 1] },
        { [0, null], [0, 0] }, // the mean of 0 is 0
        { [0, 0], [0, 0] }, // nothing matters
        { [double.MaxValue, double.MaxValue, null, 3], [1, 1, 2 / 3.0, 0] }, // the mean of what adds up to more than there are numbers
    };

    [Theory]
    [MemberData(nameof(Weights))]
    public void Weights_count_beside_the_heaviest(double?[] weights, double[] expected) => AssertStakes(expected, Of(weights));

    public static TheoryData<double?[], string[], double[]> Incentives { get; } = new()
    {
        { [null, null], ["k0 1"], [1, .5] }, // 1 + 1 beside 1
        { [.5, 1], ["k0 1"], [1, 1 / 1.5] }, // .5 + 1 beside 1
        { [null, null], ["k0 .5, k1 .5"], [1, 1] }, // 1.5 each
        { [null, null], ["k0 1", "k1 .5"], [1, 1.25 / 1.5] }, // the mean of two incentives: 1 + .5 beside 1 + .25
        { [null, null], ["k0 1", "elsewhere 1"], [1, 1 / 1.5] }, // one that looks at others' KPIs halves the own
        { [null, null], ["elsewhere 1"], [1, 1] },
        { [null, null], ["Name_0 1"], [1, .5] }, // by name
        { [null, null], ["d/k0 1"], [1, .5] }, // by department and id
        { [null, null], ["Department/Name_0 1"], [1, .5] }, // by their names
        { [0, 0], ["k0 1"], [1, 0] }, // what has no weight may be paid for
    };

    [Theory]
    [MemberData(nameof(Incentives))]
    public void What_is_paid_counts_as_much_as_what_is_weighed(double?[] weights, string[] incentives, double[] expected) =>
        AssertStakes(expected, Of(weights, incentives: incentives));

    public static TheoryData<double?[], double?[], double[]> Goals { get; } = new()
    {
        { [null, null], [.25], [1, 1, 2 / 3.0] }, // 2/3 is a quarter of 1 + 1 + 2/3
        { [null], [.5], [1, 1] },
        { [null], [.75], [1 / 3.0, 1] }, // 3 is three quarters of 1 + 3
        { [null], [.25, .25], [1, .5, .5] }, // half of 2 is left to the KPI
        { [1, .5], [null], [1, .5, .75] }, // without a share: as a KPI of mean attention
        { [null], [null, .5], [.5, .5, 1] }, // 1 and 1 beside half of 4
        { [], [null, null], [1, 1] },
        { [], [.2, .4], [.5, 1] },
        { [null], [.95], [1 / 19.0, 1] },
        { [null], [.6, .6], [1 / 9.5, 1, 1] }, // 120% is brought down to 95%: 9.5 each beside 1, of 20
        { [null], [.9, .3], [1 / 14.25, 1, 1 / 3.0] }, // in proportion: 14.25 and 4.75 beside 1, of 20
    };

    [Theory]
    [MemberData(nameof(Goals))]
    public void A_shared_goal_takes_its_share_of_the_whole(double?[] weights, double?[] shares, double[] expected) =>
        AssertStakes(expected, Of(weights, shares));

    [Fact]
    public void A_share_is_taken_of_what_is_weighed_and_paid()
    {
        // 1 + 1 and 1 make 3; half of the whole is another 3.
        AssertStakes([2 / 3.0, 1 / 3.0, 1], Of([null, null], [.5], ["k0 1"]));
    }

    [Fact]
    public void Who_is_paid_for_a_goal_strives_for_it()
    {
        AssertStakes([.5, 1], Of([null], [null], ["goal-0 1"])); // 1 beside 1 + 1
        AssertStakes([1, .5], Of([null], [.2], ["goal-0 .5", "k0 0"])); // 1 beside a quarter of it and half of one of two incentives
        AssertStakes([.5, 1], Of([null], null, ["others 1"])); // owner or not
    }

    private static double[] Of(double?[] weights, double?[]? shares = null, params string[] incentives)
    {
        var department = new Department
        {
            Name = "Department",
            Id = "d",
            Kpis = weights.Select((w, i) => new Kpi { Name = $"Name_{i}", Id = $"k{i}", Weight = w }).ToValueList(),
            Incentives = incentives.Select(Incentive).ToValueList(),
        };
        var goals = (shares ?? []).Select((s, i) => new Goal { Name = $"Goal {i}", Level = GoalLevel.Shared, Owners = [new GoalOwner("d", s)] }).Append(new Goal { Name = "Others" });
        var organization = new Organization { Name = "Organisation", Departments = [department], Goals = goals.ToValueList() };
        return [.. organization.Analyze().Objectives.Select(o => o.Stake)];
    }

    /// <summary>An incentive from its KPIs and shares, as in <c>k0 .5, k1 .5</c>.</summary>
    private static Incentive Incentive(string rewards) => new()
    {
        Name = rewards,
        Rewards = rewards.Split(", ").Select(r => r.Split(' ')).Select(r => new Reward(r[0], (double)Target.Parse(r[1]).Value!)).ToValueList(),
    };

    private static void AssertStakes(double[] expected, double[] actual)
    {
        Assert.Equal(expected.Length, actual.Length);
        Assert.All(expected.Zip(actual), pair => Assert.Equal(pair.First, pair.Second, Tolerance));
    }
}
