using KpiAlignment.Model;

namespace KpiAlignment.Tests.Resolution;

/// <summary>What only a model built in code can hold is refused by name.</summary>
public class OrganizationGuardTests
{
    [Theory]
    [InlineData(double.NaN)]
    [InlineData(-1)]
    [InlineData(double.PositiveInfinity)]
    public void A_weight_is_0_or_more(double weight) => Refuses(
        With(new Kpi { Name = "Leads", Weight = weight }), "KPI 'Sales/Leads' has the weight");

    [Theory]
    [InlineData(0)]
    [InlineData(1.1)]
    [InlineData(double.NaN)]
    public void A_strength_is_above_0_and_at_most_1(double strength) => Refuses(
        With(new Kpi { Name = "Leads" }) with { Influences = [new Influence { From = "a", To = "b", Effect = InfluenceEffect.Increases, Strength = strength }] },
        "Influence 'a' → 'b' has the strength");

    [Theory]
    [InlineData("")]
    [InlineData("?!")]
    public void A_name_can_be_referred_to(string name) => Refuses(With(new Kpi { Name = name }), "A KPI of 'Sales' has the name");

    [Fact]
    public void A_direction_is_one_of_three() => Refuses(With(new Kpi { Name = "Leads", Direction = (Direction)9 }), "KPI 'Sales/Leads' has the Direction 9");

    [Fact]
    public void A_share_is_at_most_the_whole() => Refuses(
        With(new Kpi { Name = "Leads" }) with { Goals = [new Goal { Name = "Growth", Owners = [new GoalOwner("Sales", 1.5)] }] },
        "Goal 'Growth' has for 'Sales' the share");

    [Fact]
    public void Figures_of_working_together_are_in_their_ranges()
    {
        var sales = With(new Kpi { Name = "Leads" });
        var handoff = new Handoff { From = "Sales", To = "Sales", Deliverable = "Orders" };
        Refuses(sales with { Handoffs = [handoff with { Volume = 0 }] }, "Handoff 'Orders' has the volume");
        Refuses(sales with { Handoffs = [handoff with { Capacity = -1 }] }, "Handoff 'Orders' has the capacity");
        Refuses(sales with { Projects = [new Project { Name = "Move", PlannedWeeks = 0 }] }, "Project 'Move' has a lead time of");
        Refuses(sales with { Projects = [new Project { Name = "Move", ActualWeeks = double.NaN }] }, "Project 'Move' has a lead time of");
        Refuses(sales with { Surveys = [new CollaborationSurvey { From = "Sales", About = "IT", Year = 2026, Score = 11 }] }, "A survey of 'Sales' about 'IT' has the score");
    }

    [Fact]
    public void What_is_told_apart_by_name_has_names_of_its_own()
    {
        Refuses(With(new Kpi { Name = "Leads" }) with { Projects = [new Project { Name = "Move" }, new Project { Name = "move" }] }, "Two projects are called 'move'");
        Refuses(With(new Kpi { Name = "Leads" }) with { Knowledge = [new KnowledgeItem { Name = "Prices" }, new KnowledgeItem { Name = "Prices" }] }, "Two pieces of knowledge are called 'Prices'");
    }

    [Fact]
    public void Departments_are_no_circle() => Refuses(
        new Organization { Name = "X", Departments = [new Department { Name = "A", Parent = "B" }, new Department { Name = "B", Parent = "A" }] },
        "Department 'a' is part of itself");

    [Fact]
    public void A_chain_of_parents_may_be_long()
    {
        const int Length = 4_000;
        var departments = Enumerable.Range(0, Length).Select(i => new Department
        {
            Name = $"D{i}",
            Parent = i == 0 ? null : $"D{i - 1}",
            Kpis = [new Kpi { Name = $"Widgets {i}", Direction = Direction.Increase }],
        });

        var report = AlignmentAnalyzer.Default.Analyze(new Organization { Name = "Deep", Departments = departments.ToValueList() });

        Assert.Equal(Length, report.Analysis.Objectives.Count);
    }

    private static Organization With(Kpi kpi) => new() { Name = "X", Departments = [new Department { Name = "Sales", Kpis = [kpi] }] };

    private static void Refuses(Organization organization, string said) =>
        Assert.StartsWith(said, Assert.Throws<ArgumentException>(() => AlignmentAnalyzer.Default.Analyze(organization)).Message, StringComparison.Ordinal);
}
