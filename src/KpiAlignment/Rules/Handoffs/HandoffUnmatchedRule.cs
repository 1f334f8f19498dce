using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Handoffs;

/// <summary>KPA401: one department says that it delivers and the other does not receive, or the other counts on it and it does not deliver.</summary>
public sealed class HandoffUnmatchedRule : IAlignmentRule
{
    private static readonly LocalizedText NotDelivered = RuleTexts.Get("KPA401.Message.NotDelivered");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.HandoffUnmatched, "HandoffUnmatched", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from handoff in context.Resolved.Collaboration.Handoffs
            where (handoff.Handoff.IsDelivered ?? true) != (handoff.Handoff.IsReceived ?? true)
            select handoff.ToFinding(Descriptor, handoff.Handoff.IsDelivered == false ? NotDelivered : Descriptor.MessageFormat, strength: 1);
    }
}
