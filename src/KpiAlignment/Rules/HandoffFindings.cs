using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules;

/// <summary>What the rules on handoffs share.</summary>
internal static class HandoffFindings
{
    /// <summary>A finding about one handoff; its message starts with sender, receiver and deliverable.</summary>
    public static Finding ToFinding(this ResolvedHandoff handoff, RuleDescriptor rule, LocalizedText format, double strength, params ReadOnlySpan<object> arguments) => new()
    {
        RuleId = rule.Id,
        Strength = strength,
        Departments = [handoff.From, handoff.To],
        Message = new LocalizedMessage(format, [handoff.From.Name, handoff.To.Name, handoff.Handoff.Deliverable, .. arguments]),
        Location = handoff.Handoff.Source,
        Identity = handoff.FindingIdentity(rule.Id),
    };

    /// <summary>The identity of a rule's finding about a handoff.</summary>
    public static string FindingIdentity(this ResolvedHandoff handoff, string ruleId) => $"{ruleId}|{handoff.From.Id}>{handoff.To.Id}|{handoff.Handoff.Deliverable}";
}
