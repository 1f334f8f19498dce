using KpiAlignment.Catalog;
using KpiAlignment.Model;
using KpiAlignment.Resolution;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Resolution;

/// <summary>What names alone suggest of how metrics act on each other.</summary>
public class PatternInfluenceTests
{
    [Theory]
    [InlineData("Zeppelins built", "Zeppelin defects", 1)] // more of them, the more defects
    [InlineData("Zeppelins built", "Zeppelin quality", -1)]
    [InlineData("Time to build a zeppelin", "Zeppelin quality", 1)] // the longer, the better
    [InlineData("Zeppelin costs", "Zeppelin accidents", -1)] // the cheaper, the more accidents
    [InlineData("Zeppelinbezetting", "Wachttijd zeppelins", 1)] // the fuller, the longer the wait
    [InlineData("Verleende zeppelinvergunningen", "Errors in permits", 1)] // in two languages
    public void Two_sides_of_one_subject_act_on_each_other(string from, string to, int sign)
    {
        var influence = Assert.Single(Patterns(Two(from, to)), i => i.From.Name.English == from);

        Assert.Equal(to, influence.To.Name.English);
        Assert.Equal(sign, Math.Sign(influence.SignedStrength));
        Assert.NotNull(influence.Because?.Dutch);
    }

    [Theory]
    [InlineData("Zeppelins built", "Kite quality")] // two subjects
    [InlineData("Customer visits", "Customer dissatisfaction")] // everything is about customers
    [InlineData("Team output", "Team quality")]
    [InlineData("Red zeppelins built", "Blue zeppelin defects")] // which ones differ
    [InlineData("Zeppelins built", "Zeppelins sold")] // one side
    [InlineData("Zeppelins", "Zeppelin colour")] // no side that is known
    [InlineData("Lead volume", "Lead quality")] // the catalogue knows both
    public void Nothing_follows_from(string one, string other) => Assert.Empty(Patterns(Two(one, other)));

    [Fact]
    public void A_departments_own_KPIs_are_its_own_affair() =>
        Assert.Empty(Patterns(Organizations.Empty.Department("A", Kpi("Zeppelins built"), Kpi("Zeppelin quality"))));

    [Fact]
    public void The_word_of_the_file_goes_before()
    {
        var organization = Two("Zeppelins built", "Zeppelin quality") with
        {
            Influences = [new Influence { From = "Zeppelins built", To = "Zeppelin quality", Effect = InfluenceEffect.None }],
        };

        Assert.Empty(Patterns(organization));
    }

    [Fact]
    public void What_everything_is_about_makes_nothing_akin()
    {
        var many = Organizations.Empty;
        for (var i = 0; i < 40; i++) many = many.Department($"D{i}", Kpi($"Zeppelins built number {i}a"), Kpi($"Zeppelin quality {i}a"));

        Assert.Empty(Patterns(many));
    }

    [Fact]
    public void A_finding_that_rests_on_names_says_so_and_is_not_sure()
    {
        var finding = Assert.Single(AlignmentAnalyzer.Default.Analyze(Two("Zeppelins built", "Zeppelin defects")).Findings, f => f.RuleId == RuleIds.PursuitHarmsAnother);

        Assert.Equal(0.6, finding.Confidence);
        Assert.Equal(
            [
                "That more of “Zeppelins built” of A is better is inferred from its name.",
                "That less of “Zeppelin defects” of B is better is inferred from its name.",
                "That “Zeppelins built” moves “Zeppelin defects” is inferred from their names.",
            ],
            finding.Assumptions.Select(a => a.ToString()));
    }

    [Fact]
    public void What_the_file_says_takes_nothing_for_granted()
    {
        var organization = Organizations.Empty
            .Department("A", Organizations.Up("Kites")).Department("B", Organizations.Down("Snags"))
            .Influence("Kites", 0.5, "Snags");
        var finding = Assert.Single(AlignmentAnalyzer.Default.Analyze(organization).Findings, f => f.RuleId == RuleIds.PursuitHarmsAnother);

        Assert.Empty(finding.Assumptions);
        Assert.Equal(1, finding.Confidence);
    }

    private static Organization Two(string one, string other) => Organizations.Empty.Department("A", Kpi(one)).Department("B", Kpi(other));

    private static Kpi Kpi(string name) => new() { Name = name };

    private static IEnumerable<ResolvedInfluence> Patterns(Organization organization) =>
        OrganizationResolver.Resolve(organization, MetricCatalog.Default).Influences.Where(i => i.Evidence == Evidence.Pattern && i.Because != NearestInfluences.Because);
}
