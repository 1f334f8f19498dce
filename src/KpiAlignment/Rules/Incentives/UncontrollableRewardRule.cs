using KpiAlignment.Analysis;
using KpiAlignment.Influences;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA306: a reward on a KPI that others have in hand and that nothing the department does is known to move.</summary>
public sealed class UncontrollableRewardRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.UncontrollableReward, "UncontrollableReward", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var pays = Pay.Of(context).Where(p => p.Incentive.Scope != IncentiveScope.Organization).ToArray();
        if (pays.Length == 0) return [];
        var driversOf = context.Resolved.Departments.SelectMany(d => d.Drives.Select(m => (Metric: m.Index, d.Department))).ToLookup(d => d.Metric, d => d.Department);
        var aimsOf = context.Objectives.ToLookup(o => o.Department.Id, o => o.Metric, StringComparer.Ordinal);
        var departments = context.Resolved.Departments.ToDictionary(d => d.Department.Id, StringComparer.Ordinal);
        return
            from pay in pays
            from rewarded in pay.Rewarded
            where rewarded.Objective.Kpi is not null
            let drivers = driversOf[rewarded.Objective.Metric.Index].ToArray()
            where drivers.Length > 0 && !IsMovedBy(context, departments[pay.Department.Id].Drives, aimsOf[pay.Department.Id], rewarded.Objective)
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = Math.Min(1, rewarded.Share),
                Confidence = Certainty.Of(Evidence.Catalogue),
                Departments = [pay.Department, .. drivers],
                Objectives = [rewarded.Objective],
                Metric = rewarded.Objective.Metric,
                Message = new LocalizedMessage(
                    Descriptor.MessageFormat, [pay.Name, pay.Department.Name, rewarded.Objective.Name, TextList.And(drivers.Select(d => d.Name))]),
                Location = pay.Incentive.Source,
                Identity = pay.FindingIdentity(Descriptor.Id, rewarded.Objective),
            };
    }

    // By its daily work, or by whatever else it strives for.
    private static bool IsMovedBy(AnalysisContext context, IEnumerable<ResolvedMetric> drives, IEnumerable<ResolvedMetric> aims, Objective rewarded) => drives
        .Concat(aims.Where(m => m != rewarded.Metric))
        .Any(m => m == rewarded.Metric || Math.Abs(context.EffectOn(rewarded, m).Net).Reaches(context.Options.DependencyThreshold));
}
