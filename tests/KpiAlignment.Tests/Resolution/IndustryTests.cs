using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Resolution;

/// <summary>What the catalogue knows of an industry counts where the organisation is in it.</summary>
public class IndustryTests
{
    private static readonly MetricCatalog Catalog = CatalogReader.Parse([("catalog.yaml",
        """
        industries:
          - { id: shipping, en: Shipping, nl: Scheepvaart }
        functions:
          - { id: rigging, en: Rigging, industry: shipping }
          - { id: bookkeeping, en: Bookkeeping }
        metrics:
          - { id: sail-area, en: Sail area, industry: shipping }
          - { id: knots, en: Speed in knots, industry: shipping }
          - { id: crew, en: Crew size }
          - { id: wages, en: Wages }
        influences:
          - { from: sail-area, to: knots, effect: increases, strength: strong, en: More wind is caught }
          - { from: sail-area, to: crew, effect: increases, strength: moderate, en: Sails take hands }
          - { from: crew, to: wages, effect: increases, strength: strong, en: Hands are paid }
        """)]).Catalog!;

    [Fact]
    public void Elsewhere_only_what_anybody_has_counts() =>
        Assert.Equal(["crew → wages"], InfluencesOf(Empty.Department("Bookkeeping", Down("Wages"))));

    [Fact]
    public void A_metric_of_it_brings_it_in() =>
        Assert.Equal(["crew → wages", "sail-area → crew", "sail-area → knots"], InfluencesOf(Empty.Department("Bookkeeping", Down("Wages"), Up("Speed in knots"))));

    [Fact]
    public void So_does_a_goal() =>
        Assert.Equal(3, InfluencesOf(Empty.Department("Bookkeeping", Down("Wages")).Goal("Speed in knots", Direction.Increase)).Length);

    [Fact]
    public void So_does_a_department_of_it() =>
        Assert.Equal(3, InfluencesOf(Empty.Department("Rigging", Down("Wages"))).Length);

    [Fact]
    public void So_does_what_the_file_says_of_causes() =>
        Assert.Equal(4, InfluencesOf(Empty.Department("Bookkeeping", Down("Wages")).Influence("Sail area", .3, "Wages")).Length);

    private static string[] InfluencesOf(Organization organization) =>
        [.. OrganizationResolver.Resolve(organization, Catalog).Influences.Select(i => $"{i.From.Key} → {i.To.Key}").Order(StringComparer.Ordinal)];
}
