using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA307: what a department is paid for and what the goals ask of it point apart.</summary>
public sealed class IncongruentIncentiveRule : IAlignmentRule
{
    // Below a quarter of what could be had, most of what is paid for is something else.
    private const double LeastShare = 0.25;
    private const double Percent = 100;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.IncongruentIncentive, "IncongruentIncentive", max: Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        if (!context.Objectives.Any(o => o.RewardShare > 0)) return [];
        return
            from congruence in context.PayCongruences
            where congruence.AttainableShare < LeastShare
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1 - (congruence.AttainableShare / LeastShare),
                Confidence = Certainty.Of(Evidence.Catalogue),
                Departments = [congruence.Department],
                Objectives = context.Objectives.Where(o => o.Department == congruence.Department && o.RewardShare > 0).ToValueList(),
                Message = new LocalizedMessage(Descriptor.MessageFormat, [congruence.Department.Name, Math.Round(Percent * congruence.AttainableShare)]),
                Location = congruence.Department.Incentives[0].Source,
                IdentifiedBy = FindingIdentities.ByDepartments,
            };
    }
}
