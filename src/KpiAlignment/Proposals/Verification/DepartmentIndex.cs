using KpiAlignment.Analysis;
using KpiAlignment.Execution;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals.Verification;

/// <summary>What an analysis knows of each department, by the department's id.</summary>
internal sealed class DepartmentIndex
{
    private readonly ResolvedOrganization organization;
    private readonly ILookup<string, Objective> objectives;

    public DepartmentIndex(AnalysisContext context, CancellationToken cancellationToken)
    {
        organization = context.Resolved;
        objectives = context.Objectives.Until(cancellationToken).ToLookup(o => o.Department.Id, StringComparer.Ordinal);
    }

    public IEnumerable<Objective> ObjectivesOf(Department department) => objectives[department.Id];

    public ResolvedDepartment this[string id] => organization.Departments[organization.PlaceOf(id)];

    /// <summary>The whole percents of its scorecard that its parts in goals leave, less one for its own KPIs.</summary>
    public int PercentLeft(Department department) => (int)Math.Floor((100 * (1 - objectives[department.Id].Sum(o => o.Share ?? 0))) + 1e-9) - 1;

    /// <summary>Whether a KPI of the department measures the metric.</summary>
    public bool IsMeasuredOn(Department department, ResolvedMetric metric) =>
        objectives[department.Id].Any(o => o.Kpi is not null && o.Metric.Index == metric.Index);

    /// <summary>Whether the department moves the metric in its daily work.</summary>
    public bool Drives(Department department, ResolvedMetric metric) => this[department.Id].Drives.AsSpan().Contains(metric);

    /// <summary>The metrics that the department moves: those it strives for and those its work drives.</summary>
    public IEnumerable<int> MovedBy(Department department) => objectives[department.Id].Select(o => o.Metric.Index)
        .Concat(this[department.Id].Drives.Select(m => m.Index));

    /// <summary>The organisation with no other departments.</summary>
    public ResolvedOrganization Restrict(IEnumerable<Department> concerned) => Restrict(concerned.Select(d => d.Id).ToHashSet(StringComparer.Ordinal));

    /// <summary>The organisation with no other departments than those of these ids.</summary>
    public ResolvedOrganization Restrict(IReadOnlySet<string> ids) => organization.Restrict(ids.Select(organization.PlaceOf).ToArray());
}
