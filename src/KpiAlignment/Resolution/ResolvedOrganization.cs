using KpiAlignment.Catalog;
using KpiAlignment.Model;

namespace KpiAlignment.Resolution;

/// <summary>
/// An organisation whose names stand for metrics. Everything is in canonical order, by id, so that what is computed
/// from it does not depend on the order of the files.
/// </summary>
public sealed class ResolvedOrganization
{
    internal ResolvedOrganization(
        Organization organization,
        MetricCatalog catalog,
        ValueList<ResolvedMetric> metrics,
        ValueList<ResolvedInfluence> influences,
        ValueList<ResolvedDepartment> departments,
        ValueList<ResolvedKpi> kpis,
        ValueList<ResolvedGoal> goals,
        ResolvedCollaboration collaboration)
    {
        Organization = organization;
        Catalog = catalog;
        Metrics = metrics;
        Influences = influences;
        Departments = departments;
        Kpis = kpis;
        Goals = goals;
        Collaboration = collaboration;
    }

    /// <summary>The organisation as its files describe it.</summary>
    public Organization Organization { get; }

    /// <summary>The catalogue that was asked.</summary>
    public MetricCatalog Catalog { get; }

    /// <summary>Every metric that the organisation or the catalogue speaks of.</summary>
    public ValueList<ResolvedMetric> Metrics { get; }

    /// <summary>Every influence among these metrics; the organisation's own word goes over the catalogue's.</summary>
    public ValueList<ResolvedInfluence> Influences { get; }

    /// <summary>The departments.</summary>
    public ValueList<ResolvedDepartment> Departments { get; }

    /// <summary>The KPIs, by department.</summary>
    public ValueList<ResolvedKpi> Kpis { get; }

    /// <summary>The goals.</summary>
    public ValueList<ResolvedGoal> Goals { get; }

    /// <summary>How the departments work together.</summary>
    public ResolvedCollaboration Collaboration { get; }

    /// <summary>A variant with the same metrics and influences; everything given is in canonical order.</summary>
    internal ResolvedOrganization With(ValueList<ResolvedDepartment> departments, ValueList<ResolvedKpi> kpis, ValueList<ResolvedGoal> goals, ResolvedCollaboration? collaboration = null) =>
        new(Organization, Catalog, Metrics, Influences, departments, kpis, goals, collaboration ?? Collaboration);
}
