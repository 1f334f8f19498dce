using KpiAlignment.Catalog.Naming;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>Finds out which way an objective wants its metric to go.</summary>
public static class DirectionInference
{
    /// <summary>
    /// The direction of <paramref name="kpi"/>, or <see langword="null"/> if nothing tells. The first of these that tells, decides:
    /// <list type="number">
    /// <item>the direction that the file gives;</item>
    /// <item>a verb in the name: "reduce lead time", "voorraad verlagen", "reduction of incidents";</item>
    /// <item>the wording of the target: "at or below 50 days", "minimaal 95%", "-10%";</item>
    /// <item>the target's number beside the baseline's: higher is increase, lower is decrease, equal is maintain;</item>
    /// <item>the metric's polarity: higher is better is increase, lower is better is decrease.</item>
    /// </list>
    /// </summary>
    /// <param name="kpi">The objective.</param>
    /// <param name="polarity">Which values of its metric are good, or <see langword="null"/> if that isn't known.</param>
    public static Direction? Infer(Kpi kpi, Polarity? polarity)
    {
        ArgumentNullException.ThrowIfNull(kpi);
        return kpi.Direction
            ?? DirectionVerbs.DirectionOf(kpi.Name)
            ?? (kpi.Target is null ? null : TargetWording.DirectionOf(kpi.Target.Text))
            ?? FromNumbers(kpi.Baseline, kpi.Target?.Value)
            ?? FromPolarity(polarity);
    }

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
