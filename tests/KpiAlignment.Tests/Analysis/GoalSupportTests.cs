using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Analysis;

/// <summary>What metrics do for the goals: v(x) = Σ weight · s · net effect, the weights adding up to 1.</summary>
public class GoalSupportTests
{
    private const double Tolerance = 1e-9;

    private static readonly Organization Causes = Empty
        .Department("A", Up("volume"), Down("price"), Up("elsewhere"))
        .Influence("volume", +.8, "revenue")
        .Influence("volume", +.6, "cost")
        .Influence("price", -.5, "volume");

    public static TheoryData<string, double> Values { get; } = new()
    {
        { "revenue", .75 }, // 3 of 4
        { "cost", -.25 }, // 1 of 4, and less of it is good
        { "volume", .45 }, // .75 · .8 − .25 · .6
        { "price", -.225 }, // .75 · −.5 · .8 − .25 · −.5 · .6
        { "elsewhere", 0 },
    };

    [Theory]
    [MemberData(nameof(Values))]
    public void Goals_count_by_their_weight_and_direction(string metric, double expected)
    {
        var analysis = WithGoals(Causes, Goal("revenue", Direction.Increase, 3), Goal("cost", Direction.Decrease, 1)).Analyze();

        Assert.Equal(expected, analysis.Goals.Of(Metric(analysis, metric)), Tolerance);
        Assert.Equal(metric != "elsewhere", analysis.Goals.Reaches(Metric(analysis, metric)));
    }

    public static TheoryData<Goal, double> Others { get; } = new()
    {
        { Goal("cost", Direction.Increase, null), .7 }, // of weight 1, as the other: (.8 + .6) / 2
        { Goal("cost", Direction.Decrease, 0), .8 },
        { Goal("cost", Direction.Maintain, 1), .8 }, // what is to be held has no way to go
        { Goal("cost", null, 1), .8 }, // nor what nobody says the way of
        { Goal("cost", Direction.Decrease, 1) with { Level = GoalLevel.Shared }, .8 }, // what departments share is not the organisation's
    };

    [Theory]
    [MemberData(nameof(Others))]
    public void What_a_second_goal_adds(Goal second, double expected)
    {
        var analysis = WithGoals(Causes, Goal("revenue", Direction.Increase, 1), second).Analyze();

        Assert.Equal(expected, analysis.Goals.Of(Metric(analysis, "volume")), Tolerance);
    }

    [Theory]
    [InlineData(Direction.Increase, "revenue")]
    [InlineData(Direction.Decrease, "cost")]
    [InlineData(Direction.Maintain, "cost revenue")] // what is held upstream helps to hold
    public void An_objective_helps_the_goals_that_it_moves_their_way(Direction direction, string expected)
    {
        var analysis = WithGoals(
            Empty.Department("A", new Kpi { Name = "volume", Direction = direction }).Influence("volume", +.8, "revenue").Influence("volume", +.6, "cost"),
            Goal("revenue", Direction.Increase, 1), Goal("cost", Direction.Decrease, 1)).Analyze();

        Assert.Equal(expected, string.Join(' ', analysis.Goals.HelpedBy(Assert.Single(analysis.Objectives)).Select(g => g.Goal.Name).Order()));
    }

    private static Goal Goal(string name, Direction? direction, double? weight) => new() { Name = name, Direction = direction, Weight = weight };

    private static Organization WithGoals(Organization organization, params Goal[] goals) => organization with { Goals = goals.ToValueList() };

    private static ResolvedMetric Metric(AnalysisContext analysis, string key) => analysis.Resolved.Metrics.Single(m => m.Key == key);
}
