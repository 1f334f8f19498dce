using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA104: what one department pursues helps and harms another strongly at once, so that the balance depends on how it is done.</summary>
public sealed class AmbiguousTradeOffRule : IAlignmentRule
{
    private static readonly LocalizedText OverLever = RuleTexts.Get("KPA104.Message.Lever");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.AmbiguousTradeOff, "AmbiguousTradeOff", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Contentions.Where(c => c is { IsAmbiguous: true, IsSupported: false }).Select(c => Ambiguous(context, c));
    }

    private Finding Ambiguous(AnalysisContext context, Contention c)
    {
        return c.ToFinding(context, Descriptor) with
        {
            Message = new LocalizedMessage(
                c.First.Metric == c.Metric ? Descriptor.MessageFormat : OverLever,
                [c.First.Department.Name, c.First.Name, c.Second.Department.Name, c.Second.Name, c.Metric.Name]),
            FindWitnesses = f => [.. context.ChainsFromMetric(f), .. Contrary(context, c)],
        };
    }

    // The chain that speaks against the net effect, for each side that has one.
    private static IEnumerable<Witness> Contrary(AnalysisContext context, Contention contention) =>
        from side in new[] { contention.First, contention.Second }
        let effect = context.EffectOn(side, contention.Metric)
        where effect.Contrary.Reaches(context.Options.AmbiguityThreshold)
        let witness = context.FindWitness(contention.Metric, side, negative: effect.Net >= 0)
        where witness is not null
        select witness;
}
