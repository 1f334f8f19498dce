using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Tests.Properties;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Proposals;

public class RemedyTests
{
    // Volume and quality, driven apart by a threshold; what is paid is volume alone.
    private static readonly Organization pay = Empty
        .Department("Marketing", [Up("Leads") with { Weight = 4 }, Up("Awareness") with { Weight = 1 }], Bonus(("Leads", 1)))
        .Department("Sales", Up("Lead quality")) with
    {
        Influences =
        [
            new Influence { From = "Threshold", To = "Leads", Effect = InfluenceEffect.Decreases, Strength = .8 },
            new Influence { From = "Threshold", To = "Lead quality", Effect = InfluenceEffect.Increases, Strength = .8 },
        ],
    };

    [Fact]
    public void Pay_that_fuels_a_conflict_comes_to_rest_on_what_the_other_strives_for()
    {
        var shift = Propose(pay, ProposalKind.IncentiveShift)[0];

        Assert.Contains("“Lead quality” of Sales, as a goal of both, instead of “Leads”", shift.Message.ToString(), StringComparison.Ordinal);
        var rewards = shift.Change!.Departments[0].Incentives[0].Rewards;
        Assert.Equal(1, rewards.Sum(r => r.Share), 6);
        // Pressure .8 times (1 − 2 δ) is under .15 from δ = .41 on; less will do, for the stakes come nearer as well.
        Assert.InRange(shift.Shares[0].Share, .05, .41);
    }

    [Fact]
    public void Rewards_for_individuals_only_give_way_to_one_for_the_team()
    {
        var department = new Department { Name = "A", Kpis = [Up("x")], Incentives = [Bonus(("x", 1)) with { Scope = IncentiveScope.Individual }] };

        var shift = Assert.Single(Propose(Empty.Department(department).Department("B", Up("y")), ProposalKind.IncentiveShift));

        Assert.Equal(IncentiveScope.Team, shift.Change!.Departments[0].Incentives[0].Scope);
    }

    [Fact]
    public void A_handoff_keeps_what_is_agreed_and_the_channel_that_is_used_most()
    {
        var organization = Empty.Department("A", Up("x")).Department("B", Up("y")) with
        {
            Handoffs =
            [
                new Handoff { From = "A", To = "B", Deliverable = "Leads", Channels = ["chat", "mail"], Agreement = new HandoffAgreement(null, "on Monday", null) },
                new Handoff { From = "B", To = "A", Deliverable = "Feedback", Channels = ["mail"], Agreement = new HandoffAgreement("mail", "weekly", "call") },
            ],
        };

        var agreement = Assert.Single(Propose(organization, ProposalKind.HandoffAgreement));

        Assert.Equal(["mail"], agreement.Change!.Handoffs[0].Channels);
        Assert.Equal(("mail", "on Monday"), (agreement.Change.Handoffs[0].Agreement!.Where, agreement.Change.Handoffs[0].Agreement!.When));
        Assert.Equal(2, agreement.Resolves.Count);
    }

    [Fact]
    public void Each_handoff_project_and_piece_of_knowledge_is_answered_in_an_organisation_built_in_code()
    {
        var organization = Empty.Department("A", Up("x")).Department("B", Up("y")) with
        {
            Handoffs = [new Handoff { From = "A", To = "B", Deliverable = "Leads" }, new Handoff { From = "A", To = "B", Deliverable = "Plans" }],
            Knowledge = [new KnowledgeItem { Name = "Prices", Holders = ["Kim"], Users = ["A", "B"] }, new KnowledgeItem { Name = "Rules", Holders = ["Kim"], Users = ["A", "B"] }],
            Projects = [new Project { Name = "P", Metric = "x", Members = ["B"] }, new Project { Name = "Q", Metric = "x", Members = ["B"] }],
        };

        Assert.Equal(["Leads", "Plans"], Assert.Single(Propose(organization, ProposalKind.HandoffAgreement)).Change!.Handoffs.Select(h => h.Deliverable));
        Assert.Equal(["Prices", "Rules"], Propose(organization, ProposalKind.KnowledgeEntry).Select(p => p.Change!.Knowledge[0].Name));
        Assert.Equal(["P", "Q"], Propose(organization, ProposalKind.CrossFunctionalTeam).Select(p => p.Change!.Projects[0].Name));
    }

    [Fact]
    public void More_than_can_be_taken_asks_for_figures_that_go_together()
    {
        var organization = Empty.Department("Marketing", Up("x")).Department("Sales", Up("y")) with
        {
            Handoffs = [new Handoff { From = "Marketing", To = "Sales", Deliverable = "leads", Volume = 1200, Capacity = 900 }],
        };

        var agreement = Assert.Single(Propose(organization, ProposalKind.TargetAgreement));

        Assert.Equal("Let Marketing and Sales settle how much of “leads” is passed on before the next target is set.", agreement.Message.ToString());
        Assert.Equal("Marketing promises 1200, Sales can take 900: promise less, or make room for more.", Assert.Single(agreement.Details).ToString());
        Assert.Null(agreement.Change);
    }

    [Fact]
    public void Early_involvement_asks_who_loses_most_by_what_is_planned()
    {
        var organization = Empty
            .Department("A", Up("x") with { Baseline = 10, Target = 20 })
            .Department("B", Up("y")).Department("C", Up("z")) with
        {
            Influences =
            [
                new Influence { From = "x", To = "y", Effect = InfluenceEffect.Decreases, Strength = .5 },
                new Influence { From = "x", To = "z", Effect = InfluenceEffect.Decreases, Strength = .8 },
            ],
        };

        var involvement = Assert.Single(Propose(organization, ProposalKind.EarlyInvolvement));

        Assert.Equal("Ask C before A takes “x” from 10 to 20: it loses most by it (“z”).", involvement.Message.ToString());
        Assert.Null(involvement.Change);
    }

    [Fact]
    public void A_goal_that_nobody_serves_gets_the_department_that_moves_it_most()
    {
        var organization = Empty.Department("A", Up("x")).Department(new Department { Name = "B", Kpis = [Up("y")], Drives = ["g"] }) with
        {
            Goals = [new Goal { Name = "g", Direction = Direction.Increase }],
        };

        Assert.Contains(Propose(organization, ProposalKind.GoalLink), p => p.Message.ToString() == "Let B answer for the goal “g” as well.");
    }

    [Theory]
    [InlineData(40.0, 60.0, null, "“F” takes 40 hours a month at € 60.00, which is € 2,400; 15% less saves € 360 a month.")]
    [InlineData(null, null, 1000.0, "“F” costs € 1,000 a month; 15% less saves € 150 a month.")]
    [InlineData(40.0, null, null, "To collect first: what an hour of “F” costs.")]
    [InlineData(null, 60.0, null, "To collect first: the hours a month that “F” takes, and what an hour costs.")]
    public void The_business_case_of_a_pilot_is_computed_from_what_is_declared(double? hours, double? rate, double? costs, string line)
    {
        var organization = Organizations.Pilot() with
        {
            FrictionCosts = [new FrictionCost { Name = "F", Between = ["A", "B"], HoursPerMonth = hours, HourlyRate = rate, CostPerMonth = costs }],
        };

        Assert.Contains(Propose(organization, ProposalKind.Pilot).SelectMany(p => p.Details), d => d.ToString() == line);
    }

    [Fact]
    public void Lead_times_make_a_business_case_too_and_without_any_figure_it_says_what_to_collect()
    {
        var late = Organizations.Pilot() with { Projects = [new Project { Name = "P", Members = ["A", "B"], ActualWeeks = 20, WeeklyCost = 4000 }] };

        Assert.Contains(Propose(late, ProposalKind.Pilot)[0].Details, d => d.ToString() == "“P” took 20 weeks at € 4,000 a week; 15% shorter is 3 weeks and saves € 12,000.");
        Assert.StartsWith("To collect first", Assert.Single(Propose(Organizations.Pilot(), ProposalKind.Pilot)[0].Details).ToString(), StringComparison.Ordinal);
    }

    private static Proposal[] Propose(Organization organization, ProposalKind kind) => [.. Analyses.Report(organization).Proposals.Where(p => p.Kind == kind)];
}
