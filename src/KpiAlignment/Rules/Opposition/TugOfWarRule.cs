using KpiAlignment.Analysis;
using KpiAlignment.Model;

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
        return context.Clear(ContentionKind.Lever).GroupBy(c => c.Metric).Select(lever => Tug(context, lever.ToArray()));
    }

    private Finding Tug(AnalysisContext context, Contention[] contentions)
    {
        var hardest = contentions[0];
        var up = Camp(contentions, up: true);
        var down = Camp(contentions, up: false);
        var finding = hardest.ToFinding(context, Descriptor, hardest.Metric.Name, Names(up), Names(down));
        var objectives = up.Concat(down).Distinct().OrderBy(o => o.Index).ToValueList();
        return finding with
        {
            Objectives = objectives,
            Departments = objectives.Select(o => o.Department).Distinct().ToValueList(),
            Witnesses = objectives.Select(o => context.FindWitness(hardest.Metric, o)).ToValueList(),
        };
    }

    private static Objective[] Camp(Contention[] contentions, bool up) => contentions
        .Select(c => c.FirstPull > 0 == up ? c.First : c.Second)
        .Distinct().OrderBy(o => o.Index).ToArray();

    private static string Names(Objective[] camp) => string.Join(", ", camp
        .GroupBy(o => o.Department)
        .Select(d => $"{d.Key.Name} ({string.Join(", ", d.Select(o => o.Name))})"));
}
