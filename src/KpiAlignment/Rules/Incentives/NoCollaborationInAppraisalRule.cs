using KpiAlignment.Analysis;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Rules.Incentives;

/// <summary>KPA303: neither reward nor appraisal of a department looks at what it does for the others whom its work touches.</summary>
public sealed class NoCollaborationInAppraisalRule : IAlignmentRule
{
    private const int MostNamed = 3;

    /// <inheritdoc/>
    public RuleDescriptor Descriptor { get; } =
        RuleDescriptor.OfProduct(RuleIds.NoCollaborationInAppraisal, "NoCollaborationInAppraisal", Severity.Warning);

    /// <inheritdoc/>
    public IEnumerable<Finding> Evaluate(AnalysisContext context)
    {
        ArgumentNullException.ThrowIfNull(context);
        var inward = context.Resolved.Departments
            .Where(d => d.Department.Incentives.Count + d.Department.Appraisal.Count > 0 && !LooksAtOthers(context, d))
            .Select(d => d.Department).ToArray();
        var ties = new DepartmentTies(context, inward);
        return
            from department in inward
            let tied = ties.Of(department).ToArray()
            where tied.Length > 0
            select new Finding
            {
                RuleId = Descriptor.Id,
                Strength = 1,
                Departments = [department],
                Message = new LocalizedMessage(Descriptor.MessageFormat, [department.Name, TextList.And(tied.Take(MostNamed).Select(d => d.Name))]),
                Location = department.Incentives.Count > 0 ? department.Incentives[0].Source : department.Appraisal[0].Source,
                IdentifiedBy = FindingIdentities.ByDepartments,
            };
    }

    // What the whole organisation earns, or a goal that others own too, is not had without them.
    private static bool LooksAtOthers(AnalysisContext context, ResolvedDepartment department) =>
        department.Department.Incentives.Any(i => i.Scope == IncentiveScope.Organization)
        || department.Department.Appraisal.Any(q => CollaborationWording.LooksAtOthers(q, department.Department, context.Resolved.Organization.Departments))
        || department.Rewards.Any(r => r.IsOnGoal && r.Share > 0);
}
