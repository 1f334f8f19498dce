using KpiAlignment.Analysis;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Proposals;

/// <summary>Turns a candidate and a share into the change to the organisation, and into the same change to the resolved one.</summary>
internal static class ChangeBuilder
{
    /// <summary>The id of the goal or KPI that a candidate adds.</summary>
    public static string IdOf(Candidate candidate) =>
        candidate.Kind == ProposalKind.PairedGuardrail ? $"guardrail-{candidate.Metric.Key}" : $"shared-{candidate.Metric.Key}";

    /// <summary>The id of the goal that a candidate adds or takes on.</summary>
    public static string GoalIdOf(Candidate candidate) => candidate.Existing?.Goal.Id ?? IdOf(candidate);

    /// <summary>The weight that makes a KPI a share of the scorecard beside others of this weight together.</summary>
    public static double WeightOf(double share, double others) => others * share / (1 - share);

    public static OrganizationChange Build(Candidate candidate, double share) => candidate.Kind == ProposalKind.PairedGuardrail
        ? new OrganizationChange { Department = WithGuardrail(candidate.Takers[0], candidate, share) }
        : new OrganizationChange { Goal = SharedGoal(candidate, share) };

    public static ResolvedOrganization Apply(ResolvedOrganization organization, Candidate candidate, double share)
    {
        var change = Build(candidate, share);
        return change.Department is { } department
            ? Replace(organization, department, candidate)
            : organization.With(organization.Departments, organization.Kpis, Put(organization.Goals, change.Goal!, candidate, share));
    }

    private static Goal SharedGoal(Candidate candidate, double share)
    {
        var owners = candidate.Takers.Select(d => new GoalOwner(d.Id, share));
        if (candidate.Holder is { } holder) owners = owners.Append(new GoalOwner(holder.Id));
        var goal = candidate.Existing?.Goal ?? new Goal
        {
            Name = candidate.Metric.Name.English,
            Id = IdOf(candidate),
            Level = GoalLevel.Shared,
            Metric = NameOf(candidate.Metric),
            Direction = candidate.Direction,
            Period = candidate.Period,
        };
        return goal with { Owners = [.. goal.Owners, .. owners] };
    }

    // Weights that are left out count as the mean of those given; written out, a new one does not change them.
    private static Department WithGuardrail(Department department, Candidate candidate, double share)
    {
        var usual = Stakes.UsualWeight([.. department.Kpis.Select(k => k.Weight)]);
        var guardrail = new Kpi
        {
            Name = candidate.Metric.Name.English,
            Id = IdOf(candidate),
            Metric = NameOf(candidate.Metric),
            Direction = candidate.Direction,
            Period = candidate.Period,
            Weight = WeightOf(share, department.Kpis.Sum(k => k.Weight ?? usual)),
        };
        return department with { Kpis = [.. department.Kpis.Select(k => k with { Weight = k.Weight ?? usual }), guardrail] };
    }

    // A metric of the catalogue goes by its id, any other by the organisation's own word for it.
    private static string NameOf(ResolvedMetric metric) => metric.IsInCatalog ? metric.Key : metric.Name.English;

    private static ValueList<ResolvedGoal> Put(ValueList<ResolvedGoal> goals, Goal goal, Candidate candidate, double share)
    {
        IEnumerable<(Department, double?)> owners = [.. candidate.Existing?.Owners ?? [], .. candidate.Takers.Select(d => (d, (double?)share))];
        if (candidate.Holder is { } holder) owners = owners.Append((holder, null));
        var resolved = new ResolvedGoal(goal, candidate.Metric, candidate.Direction, owners.OrderBy(o => o.Item1.Id, StringComparer.Ordinal).ToValueList());
        return goals.Where(g => g.Goal.Id != goal.Id).Append(resolved).OrderBy(g => g.Goal.Id, StringComparer.Ordinal).ToValueList();
    }

    private static ResolvedOrganization Replace(ResolvedOrganization organization, Department changed, Candidate candidate)
    {
        var departments = organization.Departments.Select(d => d with
        {
            Department = Current(d.Department),
            Parent = d.Parent is null ? null : Current(d.Parent),
        });
        var before = organization.Kpis.ToLookup(k => k.Department.Id == changed.Id);
        var known = before[true].ToDictionary(k => k.Kpi.Id, StringComparer.Ordinal);
        var own = changed.Kpis.OrderBy(k => k.Id, StringComparer.Ordinal).Select(k => known.TryGetValue(k.Id, out var was)
            ? was with { Department = changed, Kpi = k }
            : new ResolvedKpi(changed, k, candidate.Metric, candidate.Direction));
        var kpis = before[false].Concat(own).OrderBy(k => k.Department.Id, StringComparer.Ordinal).ThenBy(k => k.Kpi.Id, StringComparer.Ordinal);
        var goals = organization.Goals.Select(g => g with { Owners = g.Owners.Select(o => (Current(o.Department), o.Share)).ToValueList() });
        return organization.With(departments.ToValueList(), kpis.ToValueList(), goals.ToValueList());

        Department Current(Department department) => department.Id == changed.Id ? changed : department;
    }
}
