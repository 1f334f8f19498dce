using KpiAlignment.Catalog;
using KpiAlignment.Catalog.Lexicon;
using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Finds out which way an objective wants its metric to go.</summary>
public static class DirectionInference
{
    /// <summary>
    /// The direction of <paramref name="kpi"/>, or <see langword="null"/> if nothing tells. The first of these that tells, decides:
    /// <list type="number">
    /// <item>the metric's polarity, where the name speaks of its decline or of a norm for a time: more "absence reduction" is less absence, and more waits "shorter than 4 weeks" are shorter waits;</item>
    /// <item>the direction that the file gives;</item>
    /// <item>a verb in the name: "reduce lead time", "voorraad verlagen";</item>
    /// <item>the wording of the target: "at or below 50 days", "minimaal 95%", "-10%";</item>
    /// <item>the target's number beside the baseline's: higher is increase, lower is decrease, equal is maintain;</item>
    /// <item>the metric's polarity: higher is better is increase, lower is better is decrease;</item>
    /// <item>a noun of change that starts the name: "reduction of incidents", "groei van het aantal banen".</item>
    /// </list>
    /// Of a lever, a <see cref="LeverWish"/> tells next. For a metric that the catalogue lacks, <see cref="FromName"/> is the last resort.
    /// </summary>
    /// <param name="kpi">The objective.</param>
    /// <param name="polarity">Which values of its metric are good, or <see langword="null"/> if that isn't known.</param>
    public static InferredDirection? Infer(Kpi kpi, Polarity? polarity)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return On(DirectionBasis.Name, FromDecline(kpi, polarity) ?? FromNorm(kpi, polarity))
            ?? On(DirectionBasis.Given, kpi.Direction)
            ?? On(DirectionBasis.Verb, FromVerb(kpi))
            ?? On(DirectionBasis.Target, FromTarget(kpi))
            ?? On(DirectionBasis.Figures, FromNumbers(kpi.Baseline, kpi.Target?.Value))
            ?? On(DirectionBasis.Polarity, FromPolarity(polarity))
            ?? On(DirectionBasis.Verb, ChangeNouns.Starts(kpi.Name) ? ChangeNouns.In(kpi.Name) : null);
    }

    /// <summary>The direction that the words of a metric's name tell, or <see langword="null"/> if they don't.</summary>
    public static InferredDirection? FromName(MetricWording wording)
    {
        ArgumentNullException.ThrowIfNull(wording);
        return On(DirectionBasis.Name, FromPolarity(wording.Polarity));
    }

    /// <summary>The direction that a verb in the name says.</summary>
    internal static Direction? FromVerb(Kpi kpi) => DirectionVerbs.DirectionOf(kpi.Name);

    /// <summary>The direction that the wording of the target says.</summary>
    internal static Direction? FromTarget(Kpi kpi) => kpi.Target is null ? null : TargetWording.DirectionOf(kpi.Target.Text);

    // Whoever wants more of a decline wants less of what declines; a decline of what is good is to stay away.
    private static Direction? FromDecline(Kpi kpi, Polarity? polarity) =>
        kpi.Direction is Direction.Increase or Direction.Decrease && ChangeNouns.In(kpi.Name) == Direction.Decrease ? FromPolarity(polarity) : null;

    private static Direction? FromNorm(Kpi kpi, Polarity? polarity) =>
        kpi.Direction != Direction.Maintain && polarity == Polarity.LowerIsBetter && Terms.WithoutNorm(NameTokenizer.TokenizeTexts(kpi.Name)) is not null ? Direction.Decrease : null;

    private static InferredDirection? On(DirectionBasis basis, Direction? direction) =>
        direction is { } told ? new InferredDirection(told, basis) : null;

    private static Direction? FromNumbers(double? baseline, double? target) =>
        baseline is not { } from || target is not { } to || double.IsNaN(from) || double.IsNaN(to) ? null
        : to > from ? Direction.Increase
        : to < from ? Direction.Decrease
        : Direction.Maintain;

    private static Direction? FromPolarity(Polarity? polarity) => polarity switch
    {
        Polarity.HigherIsBetter => Direction.Increase,
        Polarity.LowerIsBetter => Direction.Decrease,
        _ => null,
    };
}
