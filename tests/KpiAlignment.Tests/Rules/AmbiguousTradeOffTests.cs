using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class AmbiguousTradeOffTests
{
    // The chatbot shortens the queue, which annoys callers (+.8 · .6 = +.48), and keeps callers from a person (−harm).
    private static Organization Chatbot(double harm, Kpi? pursued = null) => Empty
        .Department("Digital", pursued ?? Up("bot")).Department("Calls", Up("satisfaction"))
        .Influence("bot", -.8, "queue").Influence("queue", -.6, "satisfaction").Influence("bot", -harm, "satisfaction");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.AmbiguousTradeOff);

    [Fact]
    public void Is_at_most_a_warning_with_both_chains_as_witnesses()
    {
        var finding = Assert.Single(Find(Chatbot(harm: 1)));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(.52, finding.Strength, 9); // 1 − .48, which would be an error if it were clear
        Assert.Equal(["bot>satisfaction", "bot>queue>satisfaction"], finding.Witnesses.Where(w => w.Influences.Count > 0).Select(w => string.Join('>', w.Influences.Select(i => i.From.Key).Append(w.End.Key))));
        Assert.Equal([-1, .48], finding.Witnesses.Where(w => w.Influences.Count > 0).Select(w => Math.Round(w.SignedStrength, 9)));
    }

    [Fact]
    public void Says_so_for_a_pursuit_and_for_a_lever()
    {
        var lever = Empty
            .Department("Digital", Up("reach")).Department("Calls", Up("satisfaction"))
            .Influence("bot", .8, "reach").Influence("bot", -.8, "queue").Influence("queue", -.6, "satisfaction").Influence("bot", -1, "satisfaction");

        Assert.Equal(
            "“bot” of Digital strongly helps and strongly harms “satisfaction” of Calls; which prevails depends on how it is done.",
            Assert.Single(Find(Chatbot(harm: 1))).English());
        Assert.Equal(
            "“reach” of Digital and “satisfaction” of Calls both depend on “bot”, which strongly helps and strongly harms at once; which prevails depends on how it is done.",
            Assert.Single(Find(lever)).English());
    }

    [Fact]
    public void What_is_ambiguous_is_no_other_rules()
    {
        var findings = Chatbot(harm: 1).Findings(new RuleOptions()).Where(f => f.Contentions.Count > 0);

        Assert.Equal([RuleIds.AmbiguousTradeOff], findings.Select(f => f.RuleId));
    }

    [Theory]
    [InlineData(.375, RuleIds.AmbiguousTradeOff)] // .8 · .375 = .3
    [InlineData(.37, RuleIds.PursuitHarmsAnother)]
    public void Help_counts_as_strong_from_the_threshold(double queue, string rule)
    {
        var organization = Empty
            .Department("Digital", Up("bot")).Department("Calls", Up("satisfaction"))
            .Influence("bot", -.8, "queue").Influence("queue", -queue, "satisfaction").Influence("bot", -.9, "satisfaction");

        Assert.Equal([rule], organization.Findings(new RuleOptions()).Where(f => f.Contentions.Count > 0).Select(f => f.RuleId));
    }

    [Fact]
    public void Where_help_outweighs_harm_nothing_contends() => Assert.Empty(Find(Chatbot(harm: .4)));

    [Fact]
    public void Pursuing_less_of_what_helps_on_balance_is_ambiguous_too() => Assert.Single(Find(Chatbot(harm: .3, Down("bot"))));

    [Fact]
    public void A_parent_and_its_part_are_no_exception()
    {
        var within = Chatbot(harm: 1) with
        {
            Departments = [new Department { Name = "Calls", Kpis = [Up("satisfaction")] }, new Department { Name = "Digital", Parent = "Calls", Kpis = [Up("bot")] }],
        };

        Assert.Single(Find(within));
        Assert.Empty(within.Findings(RuleIds.ParentChildOpposition));
    }
}
