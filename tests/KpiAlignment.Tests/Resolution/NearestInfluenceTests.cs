using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Resolution;

/// <summary>What follows for a metric that the catalogue lacks from the one that comes nearest to it in name.</summary>
public class NearestInfluenceTests
{
    private const string Zeppelins = """
        functions:
          - { id: mooring, en: Mooring, nl: Aanmeren }
        metrics:
          - { id: mast-time, en: Time at the mooring mast, nl: Tijd aan de ankermast, synonyms: [Ankertijd], aspect: speed, polarity: lower, functions: [mooring] }
          - { id: torn-envelopes, en: Envelopes torn while mooring, nl: Gescheurde omhulsels, aspect: quality, polarity: lower }
          - { id: mast-crew-absence, en: Absence of mast crews, nl: Verzuim van mastploegen, aspect: people, polarity: lower, scope: department, functions: [mooring] }
          - { id: mooring-care, en: Ropes used to moor, nl: Touwen bij het aanmeren, aspect: safety, functions: [mooring] }
        influences:
          - { from: mooring-care, to: mast-time, effect: increases, strength: strong, en: Each rope takes its time, nl: Elk touw kost tijd }
          - { from: mooring-care, to: torn-envelopes, effect: decreases, strength: strong, en: It hangs still, nl: Het hangt stil }
        """;

    private static readonly MetricCatalog catalog = CatalogReader.Parse([("zeppelins.yaml", Zeppelins)], MetricCatalog.Default).Catalog!;

    [Fact]
    public void Each_moves_the_other()
    {
        var found = Nearest(Two("Mast tower occupation time", "Envelopes torn while mooring"));

        Assert.Equal([("mast-time", "mast-tower-occupation-time"), ("mast-tower-occupation-time", "mast-time")], found.Select(i => (i.From.Key, i.To.Key)).Order());
        Assert.All(found, i => Assert.Equal(NearestInfluences.Strength, i.SignedStrength));
        Assert.All(found, i => Assert.NotNull(i.Because?.Dutch));
    }

    [Fact]
    public void What_follows_is_found_and_not_sure()
    {
        var report = new AlignmentAnalyzer(new AlignmentOptions { Catalog = catalog }).Analyze(Two("Mast tower occupation time", "Envelopes torn while mooring"));
        var finding = Assert.Single(report.Findings, f => f.RuleId == RuleIds.TugOfWar);

        Assert.Equal("mooring-care", finding.Metric?.Key);
        Assert.Equal(0.36, finding.Strength, 9);
        Assert.Equal(0.6, finding.Confidence);
        Assert.Contains("That “Time at the mooring mast” moves “Mast tower occupation time” is inferred from their names.", finding.Assumptions.Select(a => a.ToString()));
    }

    [Theory]
    [InlineData("Time at the mooring mast")] // is the metric itself
    [InlineData("Mast towers not occupied in time")] // a word that turns the meaning
    [InlineData("Kites")] // nothing near
    public void Nothing_is_joined_to(string name) => Assert.DoesNotContain(Nearest(Two(name, "Envelopes torn while mooring")), i => i.From.Key == "mast-time" || i.To.Key == "mast-time");

    [Fact]
    public void One_word_in_common_says_enough_only_in_the_trade()
    {
        var elsewhere = Organizations.Empty.Department("Kitchen", Organizations.Down("Mooring songs"));
        var inTheTrade = Organizations.Empty.Department("Mooring", Organizations.Down("Mooring songs"));

        Assert.Empty(Nearest(elsewhere));
        Assert.NotEmpty(Nearest(inTheTrade));
    }

    [Fact]
    public void More_of_the_one_cannot_be_good_and_of_the_other_bad()
    {
        var organization = Two("Mast tower occupation time", "Envelopes torn while mooring") with
        {
            Metrics = [new Metric { Name = "Mast tower occupation time", Polarity = Polarity.HigherIsBetter }],
        };

        Assert.Empty(Nearest(organization));
    }

    [Theory]
    [InlineData(InfluenceEffect.Increases)]
    [InlineData(InfluenceEffect.None)]
    public void What_the_file_says_of_it_goes_before(InfluenceEffect effect)
    {
        var organization = Two("Mast tower occupation time", "Envelopes torn while mooring") with
        {
            Influences = [new Influence { From = "Mast tower occupation time", To = "Envelopes torn while mooring", Effect = effect }],
        };

        Assert.Empty(Nearest(organization));
    }

    [Fact]
    public void Of_what_each_department_has_of_its_own_it_is_near_to_its_own()
    {
        var organization = Organizations.Empty
            .Department("Mooring", Organizations.Down("Absence of tower crews"))
            .Department("Kitchen", Organizations.Down("Absence of mast crews"));

        Assert.All(Nearest(organization), i => Assert.Equal("mooring", (i.From.Department ?? i.To.Department)?.Id));
        Assert.NotEmpty(Nearest(organization));
    }

    [Fact]
    public void What_somebody_else_measures_is_another_thing() =>
        Assert.Empty(Nearest(Two("Mast tower occupation time", "Time at the mooring mast")));

    [Fact]
    public void A_goal_is_joined_too()
    {
        var organization = Organizations.Empty with { Goals = [new Goal { Name = "Mast waiting time", Direction = Direction.Decrease }] };

        Assert.Equal(2, Nearest(organization).Count());
    }

    private static IEnumerable<ResolvedInfluence> Nearest(Organization organization) =>
        OrganizationResolver.Resolve(organization, catalog).Influences.Where(i => i.Because == NearestInfluences.Because);

    private static Organization Two(string one, string other) => Organizations.Empty
        .Department("Mooring", Organizations.Down(one))
        .Department("Hangar", Organizations.Down(other));
}
