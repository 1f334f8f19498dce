using KpiAlignment.Analysis;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;

namespace KpiAlignment.Tests.Resolution;

/// <summary>Whose metric a KPI measures, and what it is tied to.</summary>
public class ScopeTests
{
    [Theory]
    [InlineData("HR", "Staff retention", null)]
    [InlineData("HR", "HR staff retention", "hr")]
    [InlineData("Sales", "Staff retention", "sales")]
    [InlineData("Finance", "Staff retention", "finance")]
    [InlineData("Sales", "Revenue", null)]
    [InlineData("Zeilmakerij", "Staff retention", "zeilmakerij")]
    public void Hr_measures_for_everyone_and_others_for_themselves(string department, string kpi, string? owner)
    {
        var resolved = Resolve((department, kpi));

        Assert.Equal(owner, Assert.Single(resolved.Kpis).Metric.Department?.Id);
    }

    [Fact]
    public void The_parts_move_the_whole_and_the_whole_not_the_parts()
    {
        var analysis = Analyze(("HR", "Staff retention"), ("Sales", "Staff retention"), ("Finance", "Revenue"));
        var whole = analysis.Objectives.Single(o => o.Department.Id == "hr");
        var part = analysis.Objectives.Single(o => o.Department.Id == "sales");

        Assert.Equal(0.3, analysis.EffectOn(whole, part.Metric).Net, 6);
        Assert.Equal(0, analysis.EffectOn(part, whole.Metric).Net, 6);
    }

    [Fact]
    public void The_work_of_customer_service_wears_out_its_own_people_only()
    {
        var analysis = Analyze(("Customer service", "Employee engagement"), ("Finance", "Employee engagement"), ("Zeilmakerij", "Employee engagement"));
        var occupancy = analysis.Resolved.Metrics.Single(m => m.Key == "agent-occupancy");

        double EffectOn(string department) => analysis.EffectOn(analysis.Objectives.Single(o => o.Department.Id == department), occupancy).Net;

        Assert.True(EffectOn("customer-service") < -0.1);
        Assert.Equal(0, EffectOn("finance"));
        Assert.True(EffectOn("zeilmakerij") < -0.1, "What an unknown department does is not known, so it may be touched.");
    }

    [Theory]
    [InlineData("Marketing", "Sales", true)]
    [InlineData("Team Rood", "Team Blauw", true)]
    [InlineData("Finance", "HR", false)]
    public void A_lever_counts_where_somebody_may_have_a_hand_on_it(string first, string second, bool counts)
    {
        var analysis = Analyze((first, "Number of leads"), (second, "Lead quality"));

        Assert.Equal(counts, analysis.Contentions.Any(c => c.Metric.Key == "qualification-strictness"));
        Assert.Contains(analysis.Contentions, c => c.Metric.Key == "lead-volume");
    }

    [Fact]
    public void A_lever_that_the_file_speaks_of_counts()
    {
        var organization = Organization(("Finance", "Number of leads"), ("HR", "Lead quality")) with
        {
            Influences = [WorkedExample.Influence("Lead qualification threshold", -.8, "Number of leads")],
        };

        Assert.Contains(Analyze(organization).Contentions, c => c.Metric.Key == "qualification-strictness");
    }

    [Theory]
    [InlineData("Verkorten doorlooptijd van wijzigingen")]
    [InlineData("Reduce lead time for changes")]
    public void The_verb_is_no_part_of_the_name_that_chains_show(string kpi) =>
        Assert.Equal("Lead time for changes", Assert.Single(Resolve(("IT", kpi)).Kpis).Metric.Name.English);

    [Fact]
    public void A_goal_of_the_whole_tells_which_way_a_kpi_on_its_metric_goes_and_one_that_is_shared_does_not()
    {
        var organization = Organization(("Care", "Glow of patients")) with { Goals = [new Goal { Name = "Glowing", Metric = "Glow of patients", Direction = Direction.Increase }] };
        var shared = organization with { Goals = organization.Goals.Select(g => g with { Level = GoalLevel.Shared }).ToValueList() };

        Assert.Equal(Direction.Increase, Assert.Single(OrganizationResolver.Resolve(organization, MetricCatalog.Default).Kpis).Direction);
        Assert.Null(Assert.Single(OrganizationResolver.Resolve(shared, MetricCatalog.Default).Kpis).Direction);
    }

    private static AnalysisContext Analyze(params (string Department, string Kpi)[] kpis) => Analyze(Organization(kpis));

    private static AnalysisContext Analyze(Organization organization) =>
        AnalysisContext.Create(OrganizationResolver.Resolve(organization, MetricCatalog.Default), new AnalysisOptions());

    private static ResolvedOrganization Resolve(params (string Department, string Kpi)[] kpis) =>
        OrganizationResolver.Resolve(Organization(kpis), MetricCatalog.Default);

    private static Organization Organization(params (string Department, string Kpi)[] kpis) => new()
    {
        Name = "Organisation",
        Departments = kpis.Select(k => new Department { Name = k.Department, Kpis = [new Kpi { Name = k.Kpi }] }).ToValueList(),
    };
}
