using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Handoffs;

/// <summary>KPA402: a handoff of which it isn't agreed where, when or how urgently it is passed on.</summary>
public sealed class HandoffWithoutAgreementRule : IAlignmentRule
{
    private const double Questions = 3;
    private static readonly LocalizedText Where = RuleTexts.Get("KPA402.Where");
    private static readonly LocalizedText When = RuleTexts.Get("KPA402.When");
    private static readonly LocalizedText Urgency = RuleTexts.Get("KPA402.Urgency");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.HandoffWithoutAgreement, "HandoffWithoutAgreement", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from handoff in context.Resolved.Collaboration.Handoffs
            let missing = Missing(handoff.Handoff.Agreement).ToArray()
            where missing.Length > 0
            select handoff.ToFinding(Descriptor, Descriptor.MessageFormat, missing.Length / Questions, TextList.And(missing));
    }

    private static IEnumerable<LocalizedText> Missing(HandoffAgreement? agreement)
    {
        if (agreement?.Where is null) yield return Where;
        if (agreement?.When is null) yield return When;
        if (agreement?.Urgency is null) yield return Urgency;
    }
}
