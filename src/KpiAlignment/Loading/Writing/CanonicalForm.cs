using KpiAlignment.Model;

namespace KpiAlignment.Loading.Writing;

/// <summary>An organisation without what does not tell it from another: source positions, comments, the order of rewards, and ids and metrics that are given but are those by default.</summary>
internal static class CanonicalForm
{
    public static Organization Of(Organization organization) => organization with
    {
        Source = default,
        Suppressions = [],
        Goals = Each(organization.Goals, Of),
        Departments = Each(organization.Departments, Of),
        Metrics = Each(organization.Metrics, m => m with { Source = default }),
        Influences = Each(organization.Influences, i => i with { Source = default }),
        Handoffs = Each(organization.Handoffs, h => h with { Source = default }),
        Projects = Each(organization.Projects, p => p with { Source = default }),
        Knowledge = Each(organization.Knowledge, k => k with { Source = default }),
        FrictionCosts = Each(organization.FrictionCosts, c => c with { Source = default }),
        Surveys = Each(organization.Surveys, s => s with { Source = default }),
    };

    private static Goal Of(Goal goal) => goal with
    {
        Source = default,
        Id = Given(goal.Id, Slug.Of(goal.Name)),
        Metric = Given(goal.Metric, goal.Name),
        Owners = Each(goal.Owners, o => o with { Source = default }),
    };

    private static Department Of(Department department) => department with
    {
        Source = default,
        Id = Given(department.Id, Slug.Of(department.Name)),
        Kpis = Each(department.Kpis, Of),
        Incentives = Each(department.Incentives, Of),
        Appraisal = Each(department.Appraisal, q => q with { Source = default }),
    };

    private static Kpi Of(Kpi kpi) => kpi with
    {
        Source = default,
        Id = Given(kpi.Id, Slug.Of(kpi.Name)),
        Metric = Given(kpi.Metric, kpi.Name),
    };

    private static Incentive Of(Incentive incentive) => incentive with
    {
        Source = default,
        Rewards = incentive.Rewards.Select(r => r with { Source = default }).OrderBy(r => r.Objective, StringComparer.Ordinal).ToValueList(),
    };

    private static string Given(string value, string byDefault) => value == byDefault ? null! : value;

    private static ValueList<T> Each<T>(ValueList<T> items, Func<T, T> of) => items.Select(of).ToValueList();
}
