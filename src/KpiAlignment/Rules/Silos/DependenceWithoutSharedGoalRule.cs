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
        var strongest = new Dictionary<(string Dependent, string Provider), Dependency>();
        foreach (var dependency in context.Dependencies)
        {
            var (dependent, provider) = (dependency.Dependent.Department.Id, dependency.Provider.Id);
            if (strongest.ContainsKey((dependent, provider)) || (measured.Contains((dependent, dependency.Metric.Index)) && measured.Contains((provider, dependency.Metric.Index)))) continue;
            strongest.Add((dependent, provider), dependency);
        }

        return
            from there in strongest
            where string.CompareOrdinal(there.Key.Dependent, there.Key.Provider) < 0
            let back = strongest.GetValueOrDefault((there.Key.Provider, there.Key.Dependent))
            where back is not null && !context.SharedGoals(there.Value.Dependent.Department, there.Value.Provider).Any()
            select Mutual(context, there.Value, back);
    }

    private Finding Mutual(AnalysisContext context, Dependency there, Dependency back) =>
        new()
        {
            RuleId = Descriptor.Id,
            Strength = Math.Min(there.Strength, back.Strength),
            Departments = [there.Dependent.Department, there.Provider],
            Message = new LocalizedMessage(
                Descriptor.MessageFormat,
                [there.Dependent.Department.Name, there.Provider.Name, there.Metric.Name, back.Metric.Name]),
            Location = there.Dependent.Department.Source,
            FindWitnesses = _ => [context.FindWitness(there.Metric, there.Dependent), context.FindWitness(back.Metric, back.Dependent)],
        };
}
