using KpiAlignment.Analysis;
using KpiAlignment.Catalog;

namespace KpiAlignment.Rules.Opposition;

/// <summary>What the rules on opposition share: turning a contention into a finding.</summary>
internal static class ContentionFindings
{
    private static readonly LocalizedText Up = RuleTexts.Get("Word.Up");
    private static readonly LocalizedText Down = RuleTexts.Get("Word.Down");

    /// <summary>The contentions of one kind between departments of which neither is part of the other, with clear effects.</summary>
    public static IEnumerable<Contention> Clear(this AnalysisContext context, ContentionKind kind) =>
        context.Contentions.Where(c => c.Kind == kind && !c.IsAmbiguous && !c.IsWithinLine);

    /// <summary>The word for the way a side pulls.</summary>
    public static LocalizedText Way(double pull) => pull > 0 ? Up : Down;

    /// <summary>A finding about one contention, with the chains of causes to both sides.</summary>
    public static Finding ToFinding(this Contention contention, AnalysisContext context, RuleDescriptor rule, params ReadOnlySpan<object> arguments)
    {
        var toFirst = context.FindWitness(contention.Metric, contention.First);
        var toSecond = context.FindWitness(contention.Metric, contention.Second);
        return new Finding
        {
            RuleId = rule.Id,
            Strength = contention.Pressure,
            Confidence = Math.Min(toFirst.Confidence, toSecond.Confidence),
            Departments = [contention.First.Department, contention.Second.Department],
            Objectives = [contention.First, contention.Second],
            Metric = contention.Metric,
            Message = new FindingMessage(rule.MessageFormat, [.. arguments]),
            Location = contention.First.Source,
            Witnesses = [toFirst, toSecond],
        };
    }
}
