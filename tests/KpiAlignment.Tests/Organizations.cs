using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests;

/// <summary>Builds small organisations step by step, each step a new organisation, and analyses them without the catalogue.</summary>
internal static class Organizations
{
    public static Organization Empty { get; } = new() { Name = "Organisation" };

    public static Kpi Up(string metric) => new() { Name = metric, Direction = Direction.Increase };

    public static Kpi Down(string metric) => new() { Name = metric, Direction = Direction.Decrease };

    public static Kpi Hold(string metric) => new() { Name = metric, Direction = Direction.Maintain };

    public static Kpi Aiming(this Kpi kpi, string target) => kpi with { Target = Target.Parse(target) };

    public static Kpi During(this Kpi kpi, string period) =>
        kpi with { Period = Period.TryParse(period, out var parsed) ? parsed : throw new ArgumentException($"'{period}' is no period.", nameof(period)) };

    public static Organization Department(this Organization organization, string name, params Kpi[] kpis) =>
        organization.Department(new Department { Name = name, Kpis = kpis.ToValueList() });

    public static Organization Department(this Organization organization, string name, Kpi[] kpis, params Incentive[] incentives) =>
        organization.Department(new Department { Name = name, Kpis = kpis.ToValueList(), Incentives = incentives.ToValueList() });

    /// <summary>Two departments that a shared goal on what follows from both brings together.</summary>
    public static Organization Pilot() => Empty.Department("A", Up("x")).Department("B", Down("x"), Up("y")) with
    {
        Goals = [new Goal { Name = "g", Direction = Direction.Increase }],
        Influences =
        [
            new Influence { From = "x", To = "g", Effect = InfluenceEffect.Increases, Strength = .5 },
            new Influence { From = "y", To = "g", Effect = InfluenceEffect.Increases, Strength = .5 },
        ],
    };

    public static Incentive Bonus(params (string Objective, double Share)[] rewards) =>
        new() { Name = "Bonus", Rewards = rewards.Select(r => new Reward(r.Objective, r.Share)).ToValueList() };

    public static Organization Measuring(this Organization organization, string metric, Aspect aspect) =>
        organization with { Metrics = organization.Metrics.Add(new Metric { Name = metric, Aspect = aspect }) };

    public static Organization Department(this Organization organization, Department department) =>
        organization with { Departments = organization.Departments.Add(department) };

    /// <summary>A department that is part of another.</summary>
    public static Organization Part(this Organization organization, string name, string parent, params Kpi[] kpis) =>
        organization.Department(new Department { Name = name, Parent = parent, Kpis = kpis.ToValueList() });

    /// <summary>A department that moves metrics on which it has no KPI.</summary>
    public static Organization Driver(this Organization organization, string name, string drives, params Kpi[] kpis) =>
        organization.Department(new Department { Name = name, Drives = [drives], Kpis = kpis.ToValueList() });

    public static Organization Influence(this Organization organization, string from, double strength, string to) =>
        organization with { Influences = organization.Influences.Add(WorkedExample.Influence(from, strength, to)) };

    public static Organization Goal(this Organization organization, string metric, Direction? direction, params string[] owners) =>
        organization with
        {
            Goals = organization.Goals.Add(new Goal
            {
                Name = $"Goal on {metric}",
                Metric = metric,
                Direction = direction,
                Owners = owners.Select(o => new GoalOwner(o)).ToValueList(),
            }),
        };

    public static Organization Scarce(this Organization organization, string metric) =>
        organization with { Metrics = organization.Metrics.Add(new Metric { Name = metric, IsScarce = true }) };

    public static Organization PerDepartment(this Organization organization, string metric) =>
        organization with { Metrics = organization.Metrics.Add(new Metric { Name = metric, Scope = MetricScope.Department }) };

    public static Organization Handoff(this Organization organization, string from, string to) =>
        organization with { Handoffs = organization.Handoffs.Add(new Handoff { From = from, To = to, Deliverable = "Work" }) };

    public static AnalysisContext Analyze(this Organization organization) =>
        AnalysisContext.Create(OrganizationResolver.Resolve(organization, MetricCatalog.Empty), new AnalysisOptions());

    /// <summary>What one of the product's rules finds.</summary>
    public static IReadOnlyList<Finding> Findings(this Organization organization, string rule) =>
        organization.Findings(new RuleOptions()).Where(f => f.RuleId == rule).ToArray();

    /// <summary>What the product's rules find.</summary>
    public static IReadOnlyList<Finding> Findings(this Organization organization, RuleOptions options) =>
        new RuleEngine(BuiltInRules.All, options).Run(organization.Analyze());

    public static string English(this Finding finding) => finding.Message.In(CultureInfo.GetCultureInfo("en"));

    public static string Dutch(this Finding finding) => finding.Message.In(CultureInfo.GetCultureInfo("nl"));
}
