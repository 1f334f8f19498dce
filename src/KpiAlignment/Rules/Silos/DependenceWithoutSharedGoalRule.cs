using KpiAlignment.Analysis;
using KpiAlignment.Localization;

namespace KpiAlignment.Rules.Silos;

/// <summary>
/// KPA203: two departments depend on each other and share no goal. That both are measured on one metric does not make them
/// depend on each other in this sense: KPA101, KPA205 and KPA206 look at that.
/// </summary>
public sealed class DependenceWithoutSharedGoalRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.DependenceWithoutSharedGoal, "DependenceWithoutSharedGoal", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var measured = context.Objectives.Where(o => o.Kpi is not null).Select(o => (o.Department.Id, o.Metric.Index)).ToHashSet();
        var strongest = context.Dependencies
            .Where(d => !(measured.Contains((d.Dependent.Department.Id, d.Metric.Index)) && measured.Contains((d.Provider.Id, d.Metric.Index))))
            .DistinctBy(d => (d.Dependent.Department.Id, d.Provider.Id))
            .ToDictionary(d => (d.Dependent.Department.Id, d.Provider.Id));
        return
            from there in strongest.Values
            where string.CompareOrdinal(there.Dependent.Department.Id, there.Provider.Id) < 0
            let back = strongest.GetValueOrDefault((there.Provider.Id, there.Dependent.Department.Id))
            where back is not null && !context.SharedGoals(there.Dependent.Department, there.Provider).Any()
            select Mutual(context, there, back);
    }

    private Finding Mutual(AnalysisContext context, Dependency there, Dependency back)
    {
        var witnesses = new[] { there, back }.Select(d => context.FindWitness(d.Metric, d.Dependent)).ToArray();
        return new Finding
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(there.Strength, back.Strength),
            Confidence = witnesses.Min(w => w.Confidence),
            Departments = [there.Dependent.Department, there.Provider],
            Message = new LocalizedMessage(
                Descriptor.MessageFormat,
                [there.Dependent.Department.Name, there.Provider.Name, there.Metric.Name, back.Metric.Name]),
            Location = there.Dependent.Department.Source,
            Witnesses = [.. witnesses],
        };
    }
}
