using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Opposition;

/// <summary>
/// KPA103: a shared lever is pulled both ways. One finding per lever, with the two camps; those who help each other more than
/// the lever sets them apart are in none.
/// </summary>
public sealed class TugOfWarRule : IAlignmentRule
{
    private static readonly LocalizedText Up = RuleTexts.Get("KPA103.Camp.Up");
    private static readonly LocalizedText Down = RuleTexts.Get("KPA103.Camp.Down");
    private static readonly LocalizedText Same = RuleTexts.Get("KPA103.Camp.Same");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.TugOfWar, "TugOfWar");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from lever in context.Clear(ContentionKind.Lever).GroupBy(c => c.Metric)
            let contentions = lever.ToArray()
            select contentions.ToFinding(context, Descriptor, lever.Key.Name, new DeferredText(() => Camps(contentions))) with { IdentifiedBy = FindingIdentities.ByMetric };
    }

    // An objective that maintains stands against a pull either way, so it is a camp of its own.
    private static LocalizedText Camps(Contention[] contentions)
    {
        var sides = contentions.SelectMany(c => new[] { (Objective: c.First, Pull: c.FirstPull), (Objective: c.Second, Pull: c.SecondPull) }).ToLookup(
            s => s.Objective.Direction == Direction.Maintain ? 0 : Math.Sign(s.Pull), s => s.Objective);
        var camps = new[] { (Way: +1, Text: Up), (Way: -1, Text: Down), (Way: 0, Text: Same) }
            .Where(c => sides.Contains(c.Way))
            .Select(c => new LocalizedMessage(c.Text, [ContentionFindings.Names(sides[c.Way])]))
            .ToArray();
        return new LocalizedText(Join(LocalizedText.EnglishCulture), Join(LocalizedText.DutchCulture));

        string Join(CultureInfo culture) => string.Join(", ", camps.Select(c => c.In(culture)));
    }
}
