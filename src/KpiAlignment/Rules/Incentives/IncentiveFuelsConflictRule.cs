using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules.Opposition;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA301: pay rides on one side of a contention. One finding per incentive, on the contention that it fuels most.</summary>
public sealed class IncentiveFuelsConflictRule : IAlignmentRule
{
    private static readonly LocalizedText OnLever = RuleTexts.Get("KPA301.Message.Lever");
    private static readonly LocalizedText OnScarce = RuleTexts.Get("KPA301.Message.Scarce");

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.IncentiveFuelsConflict, "IncentiveFuelsConflict");

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var contentions = context.Contentions
            .Where(c => c.First.Rewards.Count + c.Second.Rewards.Count > 0 && !c.IsAmbiguous && !c.IsWithinLine && !c.IsSupported)
            .SelectMany(c => new[] { (Own: c.First, Other: c.Second, Pull: c.FirstPull, Contention: c), (Own: c.Second, Other: c.First, Pull: c.SecondPull, Contention: c) })
            .Where(s => s.Own.Rewards.Count > 0)
            .ToLookup(s => s.Own.Department.Id, StringComparer.Ordinal);
        return
            from pay in Pay.Of(context)
            from fuelled in contentions[pay.Department.Id]
                .Where(s => pay.Rewarded.Any(r => r.Objective == s.Own))
                .Select(s => (s.Own, s.Other, s.Contention, Strength: s.Contention.Pressure * RidingOn(context, pay, s.Contention, s.Pull)))
                .Where(s => s.Strength.Reaches(context.Options.MinPressure))
                .OrderByDescending(s => s.Strength)
                .Take(1)
            select Report(context, pay, fuelled.Own, fuelled.Other, fuelled.Contention, fuelled.Strength);
    }

    // How much of the incentive pulls the metric that way, 0 to 1: what it pays for the other way balances it.
    private static double RidingOn(AnalysisContext context, Pay pay, Contention contention, double pull)
    {
        var (with, against, share) = (0.0, 0.0, 0.0);
        foreach (var (objective, part) in pay.Rewarded)
        {
            var sign = objective.Direction switch { Direction.Increase => 1, Direction.Decrease => -1, _ => 0 };
            var paid = part * sign * context.EffectOn(objective, contention.Metric).Net;
            if (paid == 0) continue;
            share += part;
            if (Math.Sign(paid) == Math.Sign(pull)) with += Math.Abs(paid);
            else against += Math.Abs(paid);
        }

        return with > against ? Math.Min(1, share) * (with - against) / (with + against) : 0;
    }

    private Finding Report(AnalysisContext context, Pay pay, Objective own, Objective other, Contention contention, double strength)
    {
        var format = contention.Kind switch
        {
            ContentionKind.Lever => OnLever,
            ContentionKind.Scarcity => OnScarce,
            _ => Descriptor.MessageFormat,
        };
        var (wished, needed) = ReferenceEquals(contention.First, own)
            ? (ContentionFindings.Wish(own, contention.FirstPull), ContentionFindings.Wish(other, contention.SecondPull))
            : (ContentionFindings.Wish(own, contention.SecondPull), ContentionFindings.Wish(other, contention.FirstPull));
        return new Finding
        {
            RuleId = Descriptor.Id,
            Strength = strength,
            Departments = [own.Department, other.Department],
            Objectives = [own, other],
            Metric = contention.Metric,
            Message = new LocalizedMessage(format, [pay.Name, pay.Department.Name, own.Name, other.Department.Name, other.Name, contention.Metric.Name, wished, needed]),
            Location = pay.Incentive.Source,
            FindWitnesses = context.ChainsFromMetric,
            Identity = pay.FindingIdentity(Descriptor.Id),
        };
    }
}
