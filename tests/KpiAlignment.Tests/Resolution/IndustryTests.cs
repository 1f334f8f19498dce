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
          - { id: hold-use, en: Use of the hold, local-names: [Fullness], functions: [rigging], industry: shipping }
          - { id: rigging-cost, en: Cost of the rigging, local-names: [Upkeep], functions: [bookkeeping], industry: shipping }
          - { id: building-upkeep, en: Upkeep }
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

    [Fact]
    public void A_doubtful_name_means_nothing_of_another_industry()
    {
        var names = Enumerable.Range(1, 12).Select(i => Up($"Ledger {(char)('a' + i)}{i}ers kept")).Append(Up("Sail area per ledger")).ToArray();
        Assert.Equal("sail-area-per-ledger", KeyOf(Empty.Department("Bookkeeping", names), "Sail area per ledger"));
        Assert.Equal("sail-area", KeyOf(Empty.Department("Bookkeeping", [.. names, Up("Speed in knots")]), "Sail area per ledger"));
        Assert.Equal("sail-area", KeyOf(Empty.Department("Rigging", names), "Sail area per ledger"));
    }

    [Fact]
    public void Of_few_names_a_doubtful_one_tells() =>
        Assert.Equal("sail-area", KeyOf(Empty.Department("Bookkeeping", Down("Wages"), Up("Sail area per ledger")), "Sail area per ledger"));

    [Fact]
    public void Any_department_there_speaks_by_the_names_of_the_trade()
    {
        Assert.Equal("fullness", KeyOf(Empty.Department("Bookkeeping", Up("Fullness")), "Fullness"));
        Assert.Equal("hold-use", KeyOf(Empty.Department("Bookkeeping", Up("Fullness"), Up("Speed in knots")), "Fullness"));
    }

    [Fact]
    public void A_name_of_the_trade_takes_none_that_anybody_has() =>
        Assert.Equal("building-upkeep", KeyOf(Empty.Department("Bookkeeping", Down("Upkeep")), "Upkeep"));

    private static string KeyOf(Organization organization, string kpi) =>
        OrganizationResolver.Resolve(organization, Catalog).Kpis.Single(k => k.Kpi.Name == kpi).Metric.Key;

    private static string[] InfluencesOf(Organization organization) =>
        [.. OrganizationResolver.Resolve(organization, Catalog).Influences.Select(i => $"{i.From.Key} → {i.To.Key}").Order(StringComparer.Ordinal)];
}
