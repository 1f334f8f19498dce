using KpiAlignment.Influences;

namespace KpiAlignment.Tests.Influences;

/// <summary>
/// Effects beside the labels of a published goal model (<see cref="CarManufacturer"/>): where the two say the same, and where
/// they differ and why. The labels are computed by hand from the rules that <see cref="LabelPropagation"/> states; that class
/// is held to them too.
/// </summary>
public class PublishedGoalModelTests
{
    private const double Tolerance = 1e-9;

    private static readonly PathLimits wide = new() { MaxPathLength = 8, MinStrength = .01 };

    private static readonly LabelPropagation model = new(CarManufacturer.Contributions, CarManufacturer.Decompositions);

    [Theory]
    [InlineData("Japanese rates rise", "increase foreign earnings", .48, 0)] // .6 · .8
    [InlineData("Japanese rates rise", "lower sales price", 0, .32)] // −.8 · .4
    [InlineData("US gas price rises", "lower gas price", 0, .48)] // .6 · −.8
    [InlineData("increase sales price", "increase customer loyalty", .21, .5)] // .3 · .7 beside −.5
    [InlineData("increase sales price", "increase sales volume", .084, .2)] // each · .4
    [InlineData("keep labour costs low", "increase customer loyalty", 0, .56)] // −.7 · .8
    [InlineData("keep labour costs low", "increase sales volume", 0, .224)] // −.7 · .8 · .4
    [InlineData("increase customer loyalty", "increase Toyota sales", 0, .24)] // .4 · −.6
    [InlineData("lower environment impact", "increase sales volume", 1, 0)] // the OR's way of 1 beside .4 · .4: the largest
    [InlineData("reduce raw materials costs", "lower purchase costs", .8, 0)] // one part satisfies an OR; 1 · .8
    [InlineData("reduce raw materials costs", "increase Toyota sales", 0, .48)] // .8 · −.6
    public void One_goal_satisfied_gives_the_labels_that_are_its_effects(string source, string goal, double sat, double den)
    {
        AssertLabels(sat, den, LabelsOf(source, goal));
        AssertEffect(sat, den, EffectOf(source, goal, wide));
    }

    [Theory]
    [InlineData("keep labour costs low", "lower production costs", 0, 0, 1, 0)] // an AND takes all its parts; an effect tells what one part does
    [InlineData("keep labour costs low", "increase return on investment", 0, .224, 1, .224)] // likewise; but one part denied denies an AND
    [InlineData("Japanese rates rise", "lower purchase costs", 0, 0, 0, .32)] // an OR is denied only by all its parts
    [InlineData("US gas price rises", "increase sales volume", 0, 0, 0, .48)] // likewise, three ORs up
    [InlineData("increase Toyota sales", "increase sales volume", 0, 0, .36, 0)] // −S carries no denial on; an influence has both ways
    public void Where_labels_and_effects_differ(string source, string goal, double sat, double den, double positive, double negative)
    {
        AssertLabels(sat, den, LabelsOf(source, goal));
        AssertEffect(positive, negative, EffectOf(source, goal, wide));
    }

    [Theory]
    [InlineData("increase sales price", "increase sales volume", 4, .1, 0, .2)] // .084 is below the least strength
    [InlineData("increase sales price", "increase sales volume", 4, .05, .084, .2)]
    [InlineData("reduce raw materials costs", "increase Toyota sales", 4, .1, 0, 0)] // five influences away
    [InlineData("reduce raw materials costs", "increase Toyota sales", 5, .1, 0, .48)]
    public void Labels_know_no_limits(string source, string goal, int longest, double weakest, double positive, double negative) =>
        AssertEffect(positive, negative, EffectOf(source, goal, new PathLimits { MaxPathLength = longest, MinStrength = weakest }));

    [Theory]
    [InlineData(1, "increase customer loyalty", .504, .105)] // labour costs −.9 · −.7 · .8; sales price −.5 · .3 · .7
    [InlineData(2, "increase foreign earnings", .8, .9)] // Yen 1 · .8; given
    [InlineData(3, "increase customer loyalty", .36, .504)] // environment .9 · .4; labour costs .9 · −.7 · .8
    [InlineData(1, "lower production costs", 0, .9)] // one part denied denies an AND; .9 is also what the transcription's program printed
    [InlineData(4, "increase VW sales", 1, .6)] // given; Toyota 1 · −.6
    public void Of_several_sources_the_strongest_label_times_effect_counts(int experiment, string goal, double sat, double den)
    {
        AssertLabels(sat, den, model.Propagate(CarManufacturer.Experiments[experiment - 1])[goal]);
        AssertLabels(sat, den, StrongestLabelTimesEffect(experiment, goal));
    }

    [Theory]
    [InlineData(1, "lower purchase costs", .86, 0, .8, 0)] // OR: rebates .3 ⊕ sales price .8, as that program printed too
    [InlineData(2, "increase profit per vehicle", .8, .243, .8, .9)] // OR: denied by all, .5 · .9 · .9 · .6
    [InlineData(3, "lower production costs", .63, 0, .9, 0)] // AND: labour costs .9 · economies .7
    [InlineData(4, "increase sales volume", .99804, .6, .9, .6)] // OR: .3 ⊕ (.8 ⊕ .9 ⊕ .86)
    public void Of_several_parts_of_a_whole_effects_know_the_strongest_only(
        int experiment, string goal, double sat, double den, double positive, double negative)
    {
        AssertLabels(sat, den, model.Propagate(CarManufacturer.Experiments[experiment - 1])[goal]);
        AssertLabels(positive, negative, StrongestLabelTimesEffect(experiment, goal));
    }

    [Fact]
    public void Labels_go_round_a_loop_and_effects_do_not()
    {
        // 0 → 1 ⇄ 2: the denial that 1 brings upon itself, .8 · .8 · .5, is no effect of 0 on 1.
        var graph = new InfluenceGraph(3, [new(0, 1, .8), new(1, 2, .8), new(2, 1, -.5)]);

        var labels = LabelPropagation.Of(graph).Propagate([new("0", new Labels(1, 0))]);

        AssertLabels(.8, .32, labels["1"]);
        AssertEffect(.8, 0, EffectIndex.Build(graph, wide, [1]).Of(0, 1));
    }

    private static Labels LabelsOf(string source, string goal) => model.Propagate([new(source, new Labels(1, 0))]).GetValueOrDefault(goal);

    private static Effect EffectOf(string source, string goal, PathLimits limits) =>
        EffectIndex.Build(CarManufacturer.Graph, limits, [CarManufacturer.Node(goal)]).Of(CarManufacturer.Node(source), CarManufacturer.Node(goal));

    private static Labels StrongestLabelTimesEffect(int experiment, string goal)
    {
        var carried = CarManufacturer.Experiments[experiment - 1].Select(given => (given.Value, Effect: EffectOf(given.Key, goal, wide))).ToArray();
        return new Labels(
            carried.Max(c => Math.Max(c.Value.Sat * c.Effect.Positive, c.Value.Den * c.Effect.Negative)),
            carried.Max(c => Math.Max(c.Value.Sat * c.Effect.Negative, c.Value.Den * c.Effect.Positive)));
    }

    private static void AssertLabels(double sat, double den, Labels actual)
    {
        Assert.Equal(sat, actual.Sat, Tolerance);
        Assert.Equal(den, actual.Den, Tolerance);
    }

    private static void AssertEffect(double positive, double negative, Effect actual)
    {
        Assert.Equal(positive, actual.Positive, Tolerance);
        Assert.Equal(negative, actual.Negative, Tolerance);
    }
}
