using System.Globalization;
using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Resolution;

/// <summary>Which way levers are wanted where the file doesn't say.</summary>
public class LeverWishTests
{
    [Theory]
    [InlineData("Sales", "Rush orders accepted", Direction.Increase, DirectionBasis.Wording)]
    [InlineData("Verkoop", "Geaccepteerde spoedorders", Direction.Increase, DirectionBasis.Wording)]
    [InlineData("Board", "SKU proliferation", Direction.Decrease, DirectionBasis.Wording)]
    [InlineData("Supply chain", "SKU rationalisation", Direction.Increase, DirectionBasis.Wording)]
    [InlineData("Production", "Batch size reduction", Direction.Decrease, DirectionBasis.Wording)]
    [InlineData("Productie", "Seriegrootteverkleining", Direction.Decrease, DirectionBasis.Wording)]
    [InlineData("Productie", "Hogere veiligheidsvoorraad", Direction.Increase, DirectionBasis.Wording)]
    [InlineData("Lending", "Stricter lending criteria", Direction.Increase, DirectionBasis.Wording)]
    [InlineData("Kredietverlening", "Versoepeling van de acceptatiecriteria voor kredieten", Direction.Decrease, DirectionBasis.Wording)]
    [InlineData("Production", "Shorter run length", Direction.Decrease, DirectionBasis.Wording)]
    [InlineData("Board", "Larger projects", null, null)] // not more of them
    [InlineData("Production", "Average batch size", null, null)]
    [InlineData("Productie", "Daling van de seriegrootte", Direction.Decrease, DirectionBasis.Verb)]
    public void Some_names_wish(string department, string kpi, Direction? direction, DirectionBasis? basis) => Check(department, kpi, direction, basis);

    [Theory]
    [InlineData("Sales", "Number of product variants", Direction.Increase)]
    [InlineData("Production", "Number of product variants", Direction.Decrease)]
    [InlineData("Productie", "Spoedorders", Direction.Decrease)]
    [InlineData("Financiën", "Veiligheidsvoorraad", Direction.Decrease)]
    [InlineData("Zeilmakerij", "Number of product variants", null)]
    [InlineData("Sales and production", "Number of product variants", null)] // a trade that wants more and one that wants less
    public void Some_trades_wish(string department, string kpi, Direction? direction) =>
        Check(department, kpi, direction, direction is null ? null : DirectionBasis.Trade);

    [Theory]
    [InlineData("Sales", Direction.Increase)]
    [InlineData("Finance", null)]
    public void Who_counts_what_others_do_need_not_want_it(string department, Direction? direction) =>
        Check(department, "Discounts granted", direction, direction is null ? null : DirectionBasis.Wording);

    [Theory]
    [InlineData("Rush orders accepted", Direction.Decrease, Direction.Decrease)]
    [InlineData("Rush orders accepted", Direction.Maintain, Direction.Maintain)]
    [InlineData("Batch size reduction", Direction.Decrease, Direction.Decrease)]
    [InlineData("Batch size reduction", Direction.Increase, Direction.Decrease)] // more of a reduction is less
    [InlineData("Smaller batches", Direction.Maintain, Direction.Maintain)]
    [InlineData("Bank branches closed", Direction.Increase, Direction.Decrease)] // more that is closed is fewer
    [InlineData("Kantoorsluitingen", Direction.Decrease, Direction.Decrease)]
    public void The_file_goes_before_the_name(string kpi, Direction given, Direction expected)
    {
        var resolved = Resolve("Sales", new Kpi { Name = kpi, Direction = given });

        Assert.Equal((expected, DirectionBasis.Given), (resolved.Direction, resolved.Basis));
    }

    [Fact]
    public void The_target_of_a_reduction_is_that_of_less() =>
        Assert.Equal(Direction.Decrease, Resolve("Production", new Kpi { Name = "Batch size reduction", Target = Target.Parse("at least 10%") }).Direction);

    [Fact]
    public void A_goal_of_the_whole_goes_before_the_trade_but_not_before_the_name()
    {
        var fewer = Organizations.Empty.Goal("Number of product variants", Direction.Decrease);

        Assert.Equal((Direction.Decrease, DirectionBasis.Goal), Direct(fewer, "Sales", "Assortment"));
        Assert.Equal((Direction.Increase, DirectionBasis.Wording), Direct(fewer, "Sales", "Wide product range"));
    }

    [Fact]
    public void Of_what_the_file_calls_neutral_nothing_is_wished() =>
        Assert.Equal((null, null), Direct(Organizations.Empty with { Metrics = [new Metric { Name = "Rush orders", Polarity = Polarity.Neutral }] }, "Sales", "Rush orders accepted"));

    [Theory]
    [InlineData("Number of product variants", 0.6, "That Sales wants more “Number of product variants” is inferred from what it does.")]
    [InlineData("Wide product range", 0.9, "That more of “Wide product range” of Sales is better is inferred from its name.")]
    public void A_finding_says_what_it_takes_for_granted(string kpi, double certainty, string assumption)
    {
        var organization = Organizations.Empty.Department("Sales", new Kpi { Name = kpi }).Department("Logistics", Organizations.Up("Inventory turnover"));

        var finding = AlignmentAnalyzer.Default.Analyze(organization).Findings.First(f => f.RuleId == RuleIds.PursuitHarmsAnother);

        Assert.Equal(certainty, finding.Confidence);
        Assert.Equal(assumption, Assert.Single(finding.Assumptions).In(CultureInfo.GetCultureInfo("en")));
    }

    [Fact]
    public void An_edit_elsewhere_leaves_the_wish()
    {
        var organization = Organizations.Empty.Department("Sales", new Kpi { Name = "Assortment" }, Organizations.Up("Revenue")).Department("Logistics", Organizations.Up("Inventory turnover"));
        var edited = organization with { Departments = [.. organization.Departments.Select(d => d with { Kpis = [.. d.Kpis.Select(k => k with { Weight = 0.5 })] })] };
        var session = AlignmentAnalyzer.Default.StartSession(organization);

        Assert.Equal(
            AlignmentAnalyzer.Default.Analyze(edited).Analysis.Resolved.Kpis.Select(k => (k.Direction, k.Basis)),
            session.Update(edited).Analysis.Resolved.Kpis.Select(k => (k.Direction, k.Basis)));
    }

    [Theory]
    [InlineData("more-names: [Sails sold], polarity: higher")]
    [InlineData("more-names: [Sails sold], less-names: [Sails sold]")]
    [InlineData("more-for: [sales], less-for: [sales]")]
    public void The_validator_tells_of_wishes_that_cannot_hold(string wishes)
    {
        var catalog = CatalogReader.Parse([("sails.yaml", $"metrics: [{{ id: sails, en: Sails, nl: Zeilen, {wishes} }}]")], MetricCatalog.Default).Catalog!;

        Assert.Contains(CatalogValidator.Validate(catalog), f => f is { Kind: CatalogFaultKind.ContradictoryWish, Subject: "sails" });
    }

    private static void Check(string department, string kpi, Direction? direction, DirectionBasis? basis) =>
        Assert.Equal((direction, basis), Direct(Organizations.Empty, department, kpi));

    private static (Direction?, DirectionBasis?) Direct(Organization organization, string department, string kpi)
    {
        var resolved = Assert.Single(OrganizationResolver.Resolve(organization.Department(department, new Kpi { Name = kpi }), MetricCatalog.Default).Kpis);
        return (resolved.Direction, resolved.Basis);
    }

    private static ResolvedKpi Resolve(string department, Kpi kpi) =>
        Assert.Single(OrganizationResolver.Resolve(Organizations.Empty.Department(department, kpi), MetricCatalog.Default).Kpis);
}
