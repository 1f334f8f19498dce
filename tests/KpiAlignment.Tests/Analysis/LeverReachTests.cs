using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Analysis;

/// <summary>Over which levers of the catalogue two departments contend: those in the hands of either.</summary>
public class LeverReachTests
{
    private static readonly MetricCatalog catalog = CatalogReader.Parse([("levers.yaml", """
        functions:
          - { id: rigging, en: Rigging, nl: Tuigage }
          - { id: painting, en: Painting, nl: Schilderwerk }
          - { id: cooking, en: Cooking, nl: Koken }
        metrics:
          - { id: mast-height, en: Height of the mast, nl: Hoogte van de mast, aspect: other, functions: [rigging] }
          - { id: gale-force, en: Force of the gale, nl: Kracht van de storm, aspect: other }
          - { id: sail-speed, en: Speed under sail, nl: Snelheid onder zeil, aspect: speed, polarity: higher }
          - { id: paint-wear, en: Wear of the paint, nl: Slijtage van de verf, aspect: quality, polarity: lower }
        influences:
          - { from: mast-height, to: sail-speed, effect: increases, strength: strong, en: More sail, nl: Meer zeil }
          - { from: mast-height, to: paint-wear, effect: increases, strength: strong, en: More to rub, nl: Meer wrijving }
          - { from: gale-force, to: sail-speed, effect: increases, strength: strong, en: More wind, nl: Meer wind }
          - { from: gale-force, to: paint-wear, effect: increases, strength: strong, en: More water, nl: Meer water }
        """)]).Catalog!;

    [Theory]
    [InlineData("Rigging", "Cooking", true)] // the hands of the one
    [InlineData("Cooking", "Rigging", true)] // or of the other
    [InlineData("Cooking", "Painting", false)] // of neither
    [InlineData("Cooking", "Qwertz", true)] // who may do it, as nobody knows what they do
    public void A_lever_with_a_trade_is_fought_over_by_its_trade(string wantsSpeed, string wantsPaint, bool isFought) =>
        Assert.Equal(isFought, Levers(Two(wantsSpeed, wantsPaint)).Contains("mast-height"));

    [Fact]
    public void A_lever_without_a_trade_is_anybodys() => Assert.Contains("gale-force", Levers(Two("Cooking", "Painting")));

    [Fact]
    public void What_a_department_is_said_to_drive_is_in_its_hands()
    {
        var driving = Two("Cooking", "Painting");
        Assert.Contains("mast-height", Levers(driving with { Departments = [driving.Departments[0] with { Drives = ["Height of the mast"] }, driving.Departments[1]] }));
    }

    [Fact]
    public void What_another_department_measures_is_not() =>
        Assert.DoesNotContain("mast-height", Levers(Two("Cooking", "Painting").Department("Rigging", Hold("Height of the mast"))));

    [Fact]
    public void What_the_organisation_speaks_of_itself_is_within_reach()
    {
        Assert.Contains("mast-height", Levers(Two("Cooking", "Painting").Goal("Height of the mast", Direction.Increase)));
        Assert.Contains("mast-height", Levers(Two("Cooking", "Painting").Influence("Height of the mast", .5, "Yarn")));
        Assert.Contains("mast-height", Levers(Two("Cooking", "Painting").Influence("Yarn", .5, "Height of the mast")));
    }

    private static Organization Two(string wantsSpeed, string wantsPaint) =>
        Empty.Department(wantsSpeed, Up("Speed under sail")).Department(wantsPaint, Down("Wear of the paint"));

    private static IEnumerable<string?> Levers(Organization organization) =>
        new AlignmentAnalyzer(new AlignmentOptions { Catalog = catalog }).Analyze(organization).Findings.Where(f => f.RuleId == RuleIds.TugOfWar).Select(f => f.Metric?.Key);
}
