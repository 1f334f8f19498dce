using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA302: a department whose rewards all look at one person's results: hero culture.</summary>
public sealed class IndividualRewardsOnlyRule : IAlignmentRule
{
    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } = RuleDescriptor.OfProduct(RuleIds.IndividualRewardsOnly, "IndividualRewardsOnly", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        return
            from department in context.Resolved.Departments.Select(d => d.Department)
            where department.Incentives.Count > 0 && department.Incentives.All(i => i.Scope == IncentiveScope.Individual)
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Departments = [department],
                Message = new LocalizedMessage(Descriptor.MessageFormat, [department.Name, TextList.And(department.Incentives.Select(Pay.NameOf))]),
                Location = department.Incentives[0].Source,
                IdentifiedBy = FindingIdentities.ByDepartments,
            };
    }
}
