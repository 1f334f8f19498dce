using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Tests.Resolution;

/// <summary>Which way an objective goes, from what it is called, what it aims at and what its metric is.</summary>
public class DirectionInferenceTests
{
    [Theory]
    [InlineData("Reduce lead time", Direction.Decrease)]
    [InlineData("Lower the number of incidents", Direction.Decrease)]
    [InlineData("Increase revenue", Direction.Increase)]
    [InlineData("Maintain uptime", Direction.Maintain)]
    [InlineData("Voorraad verlagen", Direction.Decrease)]
    [InlineData("Verlagen van de voorraad", Direction.Decrease)]
    [InlineData("Omzet vergroten", Direction.Increase)]
    [InlineData("Verhoog de klanttevredenheid", Direction.Increase)]
    [InlineData("Kwaliteit handhaven", Direction.Maintain)]
    [InlineData("Reduction of incidents", Direction.Decrease)]
    [InlineData("Daling van het verzuim", Direction.Decrease)]
    [InlineData("Groei van de omzet", Direction.Increase)]
    [InlineData("Cost reduction", null)] // a metric that should go up
    [InlineData("Sales growth", null)]
    [InlineData("Growth rate", null)]
    [InlineData("Fewer incidents", Direction.Decrease)]
    [InlineData("More visitors", Direction.Increase)]
    [InlineData("Minder klachten", Direction.Decrease)]
    [InlineData("Meer bezoekers", Direction.Increase)]
    [InlineData("Wachttijd halveren", Direction.Decrease)]
    [InlineData("Eliminate rework", Direction.Decrease)]
    [InlineData("More than three visits", null)] // a bar, not a wish
    [InlineData("Cut-off time", null)]
    [InlineData("Verlagen", null)] // a verb, and nothing that it is about
    public void A_verb_in_the_name_tells(string name, Direction? expected) => Assert.Equal(expected, Infer(name));

    [Theory]
    [InlineData("Groei van de zorgkosten", null, Polarity.LowerIsBetter, Direction.Decrease)] // costs that grow, not a wish
    [InlineData("Groei van de omzet", null, Polarity.HigherIsBetter, Direction.Increase)]
    [InlineData("Absence reduction", Direction.Increase, Polarity.LowerIsBetter, Direction.Decrease)] // more reduction is less absence
    [InlineData("Verzuimreductie", Direction.Decrease, Polarity.LowerIsBetter, Direction.Decrease)]
    [InlineData("Cost reduction", Direction.Increase, Polarity.HigherIsBetter, Direction.Increase)] // savings
    [InlineData("Daling van het aantal klanten", Direction.Decrease, Polarity.HigherIsBetter, Direction.Increase)]
    [InlineData("Staff reduction", Direction.Increase, Polarity.Neutral, Direction.Increase)]
    [InlineData("Emission reduction", Direction.Maintain, Polarity.LowerIsBetter, Direction.Maintain)]
    [InlineData("Wachttijd korter dan 4 weken", Direction.Increase, Polarity.LowerIsBetter, Direction.Decrease)]
    [InlineData("Response time within 4 hours", null, Polarity.LowerIsBetter, Direction.Decrease)]
    [InlineData("Calls answered within 20 seconds", Direction.Increase, Polarity.HigherIsBetter, Direction.Increase)]
    public void A_noun_of_change_or_a_norm_is_read_with_the_polarity(string name, Direction? given, Polarity polarity, Direction expected) =>
        Assert.Equal(expected, DirectionInference.Infer(new Kpi { Name = name, Direction = given }, polarity)?.Direction);

    [Theory]
    [InlineData("at or below 50 days", Direction.Decrease)]
    [InlineData("at most 3", Direction.Decrease)]
    [InlineData("max 5", Direction.Decrease)]
    [InlineData("no more than 10", Direction.Decrease)]
    [InlineData("less than 2%", Direction.Decrease)]
    [InlineData("under 10", Direction.Decrease)]
    [InlineData("5 or fewer", Direction.Decrease)]
    [InlineData("within 5 days", Direction.Decrease)]
    [InlineData("≤ 5", Direction.Decrease)]
    [InlineData("<5", Direction.Decrease)]
    [InlineData("at least 95%", Direction.Increase)]
    [InlineData("no less than 90%", Direction.Increase)]
    [InlineData("above 80", Direction.Increase)]
    [InlineData("over 80%", Direction.Increase)]
    [InlineData("99% or more", Direction.Increase)]
    [InlineData("min 5", Direction.Increase)]
    [InlineData("≥ 70", Direction.Increase)]
    [InlineData("> 70", Direction.Increase)]
    [InlineData("less than 10% are over 14 days", Direction.Decrease)] // the first comparison decides
    [InlineData("maximaal 5", Direction.Decrease)]
    [InlineData("hoogstens 3", Direction.Decrease)]
    [InlineData("ten hoogste 3", Direction.Decrease)]
    [InlineData("niet meer dan 10", Direction.Decrease)]
    [InlineData("minder dan 2%", Direction.Decrease)]
    [InlineData("onder de 10", Direction.Decrease)]
    [InlineData("binnen 5 dagen", Direction.Decrease)]
    [InlineData("minimaal 95%", Direction.Increase)]
    [InlineData("minstens 80%", Direction.Increase)]
    [InlineData("ten minste 5", Direction.Increase)]
    [InlineData("niet minder dan 90%", Direction.Increase)]
    [InlineData("boven de 80", Direction.Increase)]
    [InlineData("95% of meer", Direction.Increase)]
    [InlineData("-10%", Direction.Decrease)]
    [InlineData("−10%", Direction.Decrease)] // with a minus sign
    [InlineData("10% reduction", Direction.Decrease)]
    [InlineData("5% minder", Direction.Decrease)]
    [InlineData("+5%", Direction.Increase)]
    [InlineData("groei van 5%", Direction.Increase)]
    [InlineData("at least 10% reduction", Direction.Decrease)] // at least so much less
    [InlineData("minimaal 5% lager", Direction.Decrease)]
    [InlineData("at most 3% growth", Direction.Decrease)]
    [InlineData("daling van minstens 10%", Direction.Decrease)]
    [InlineData("≥ -10%", Direction.Increase)]
    [InlineData("95%", null)]
    [InlineData("5 min", null)] // minutes
    [InlineData("within 5% of budget", null)] // a band, not a bar
    [InlineData("green", null)]
    public void The_wording_of_the_target_tells(string target, Direction? expected) => Assert.Equal(expected, Infer("Metric", target));

    [Theory]
    [InlineData(10.0, "20", Direction.Increase)]
    [InlineData(20.0, "10", Direction.Decrease)]
    [InlineData(10.0, "10", Direction.Maintain)]
    [InlineData(10.0, "green", null)]
    [InlineData(null, "10", null)]
    [InlineData(double.NaN, "10", null)]
    public void The_numbers_tell(double? baseline, string target, Direction? expected) => Assert.Equal(expected, Infer("Metric", target, baseline));

    [Theory]
    [InlineData(Polarity.HigherIsBetter, Direction.Increase)]
    [InlineData(Polarity.LowerIsBetter, Direction.Decrease)]
    [InlineData(Polarity.Neutral, null)]
    [InlineData(null, null)]
    public void The_polarity_of_the_metric_tells(Polarity? polarity, Direction? expected) => Assert.Equal(expected, Infer("Metric", polarity: polarity));

    [Theory]
    [InlineData("Increase the metric", "at most 5", 10.0, Polarity.LowerIsBetter, Direction.Increase)] // the verb before the wording
    [InlineData("Metric", "at least 5", 10.0, Polarity.LowerIsBetter, Direction.Increase)] // the wording before the numbers
    [InlineData("Metric", "20", 10.0, Polarity.LowerIsBetter, Direction.Increase)] // the numbers before the polarity
    public void What_is_said_goes_before_what_is_known(string name, string target, double? baseline, Polarity polarity, Direction expected) =>
        Assert.Equal(expected, Infer(name, target, baseline, polarity));

    [Fact]
    public void The_file_goes_before_all() =>
        Assert.Equal(
            new InferredDirection(Direction.Maintain, DirectionBasis.Given),
            DirectionInference.Infer(Organizations.Hold("Reduce lead time").Aiming("at least 5"), Polarity.LowerIsBetter));

    [Theory]
    [InlineData("Noise complaints", Direction.Decrease)]
    [InlineData("Noise complaints closed", Direction.Increase)]
    [InlineData("Applications received", null)]
    public void The_words_of_the_name_are_the_last_resort(string name, Direction? expected)
    {
        var told = DirectionInference.FromName(MetricCatalog.Default.Read(name));

        Assert.Equal(expected, told?.Direction);
        Assert.True(told is null or { Basis: DirectionBasis.Name });
    }

    private static Direction? Infer(string name, string? target = null, double? baseline = null, Polarity? polarity = null) =>
        DirectionInference.Infer(new Kpi { Name = name, Target = target is null ? null : Target.Parse(target), Baseline = baseline }, polarity)?.Direction;
}
