using KpiAlignment.Analysis;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA103: a shared lever is pulled both ways. One finding per lever, with the two camps.</summary>
public sealed class TugOfWarRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.TugOfWar, "TugOfWar");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from lever in context.Clear(ContentionKind.Lever).GroupBy(c => c.Metric)
            let contentions = lever.ToArray()
            select contentions.ToFinding(context, Descriptor, lever.Key.Name, Camp(contentions, up: true), Camp(contentions, up: false));
    }

    private static string Camp(Contention[] contentions, bool up) =>
        ContentionFindings.Names(contentions.Select(c => c.FirstPull > 0 == up ? c.First : c.Second));
}
