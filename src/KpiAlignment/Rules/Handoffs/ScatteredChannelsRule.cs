using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Handoffs;

/// <summary>KPA405: the same information goes from one department to another through several channels.</summary>
public sealed class ScatteredChannelsRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.ScatteredChannels, "ScatteredChannels", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from same in context.Resolved.Collaboration.Handoffs.GroupBy(h => (h.From.Id, h.To.Id, Slug.Of(h.Handoff.Deliverable)))
            let channels = same.SelectMany(h => h.Handoff.Channels).DistinctBy(Slug.Of).Order(StringComparer.Ordinal).ToArray()
            where channels.Length > 1
            select same.First().ToFinding(Descriptor, Descriptor.MessageFormat, strength: 1, TextList.And(channels));
    }
}
