using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules.Opposition;

/// <summary>KPA101: two departments push one metric in opposite directions, or to targets that can't both hold.</summary>
public sealed class OppositeObjectivesRule : IAlignmentRule, IBoundedRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.OppositeObjectives, "OppositeObjectives");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return context.Clear(ContentionKind.SameMetric).Select(c => Opposite(context, c)).Concat(TargetsApart(context));
    }

    private Finding Opposite(AnalysisContext context, Contention c) => c.ToFinding(
        context, Descriptor,
        c.First.Department.Name, c.Second.Department.Name, c.Metric.Name,
        ContentionFindings.Wish(c.First, c.FirstPull), ContentionFindings.Wish(c.Second, c.SecondPull));

    IEnumerable<LeftOut> IBoundedRule.LeftOut(AnalysisContext context)
    {
        foreach (var alike in Aiming(context))
        {
            var budget = new PairBudget(context.Options.MaxPairsPerMetric);
            Objective[] all = [.. alike];
            if (PairsOf(all) > context.Options.MaxPairsPerMetric && PairsApart(context, all, budget).Count() is > 0 && budget.LeftOutOf(PairsOf(all)) is > 0 and var left)
                yield return new LeftOut(alike.Key.Metric, left);
        }
    }

    // Two that go the same way, or hold a metric where it is, don't contend; yet their targets may leave no value that suits both.
    private IEnumerable<Finding> TargetsApart(AnalysisContext context) => Aiming(context)
        .SelectMany(alike => PairsApart(context, [.. alike], new PairBudget(context.Options.MaxPairsPerMetric)))
        .Select(pair => new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(pair.First.Stake, pair.Second.Stake),
            Departments = [pair.First.Department, pair.Second.Department],
            Objectives = [pair.First, pair.Second],
            Metric = pair.First.Metric,
            Message = new LocalizedMessage(
                Descriptor.MessageFormat,
                [pair.First.Department.Name, pair.Second.Department.Name, pair.First.Metric.Name, Targets.Describe(pair.First), Targets.Describe(pair.Second)]),
            Location = pair.First.Source,
        });

    private static IEnumerable<IGrouping<(ResolvedMetric Metric, Direction? Direction), Objective>> Aiming(AnalysisContext context) => context.Objectives
        .Where(o => o is { Direction: not null, Target: not null, Metric.IsScarce: false })
        .GroupBy(o => (o.Metric, o.Direction));

    private static long PairsOf(Objective[] objectives) => objectives.Length * (objectives.Length - 1L) / 2;

    // Those who agree with all that anyone says needn't be held against everyone.
    private static IEnumerable<(Objective First, Objective Second)> PairsApart(AnalysisContext context, Objective[] alike, PairBudget budget)
    {
        if (alike.Length < 2) yield break;
        var some = Representatives.Of(alike);
        if (!some.Any(o => some.Any(other => o.Department != other.Department && AreApart(o, other)))) yield break;
        Objective[] ranked = PairsOf(alike) <= context.Options.MaxPairsPerMetric ? alike : [.. alike.OrderByDescending(o => o.Stake)];
        for (var j = 1; j < ranked.Length; j++)
        {
            for (var i = 0; i < j; i++)
            {
                if (!budget.MayLook()) yield break;
                var (one, other) = (ranked[i], ranked[j]);
                if (one.Department == other.Department || context.IsWithinLine(one.Department, other.Department) || !AreApart(one, other)) continue;
                budget.Keep();
                yield return one.Index < other.Index ? (one, other) : (other, one);
            }
        }
    }

    private static bool AreApart(Objective first, Objective second) => first.Coincides(second) && !Targets.CanBothHold(first, second);
}
