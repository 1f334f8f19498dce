using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class NoCollaborationInAppraisalTests
{
    private static readonly Organization Furniture = Empty.Department("Delivery", Up("whole tables")).Department("Workshop", [Up("tables")], Bonus(("tables", 1)));

    private static readonly Organization Delivered = Furniture.Handoff("Workshop", "Delivery");

    private static IReadOnlyList<Finding> Find(Organization organization) => organization.Findings(RuleIds.NoCollaborationInAppraisal);

    private static Organization Asking(Organization organization, params AppraisalQuestion[] questions) => organization with
    {
        Departments = organization.Departments.Select(d => d.Name == "Workshop" ? d with { Appraisal = questions.ToValueList() } : d).ToValueList(),
    };

    [Fact]
    public void Finds_a_department_that_delivers_and_is_not_asked_about_it()
    {
        var finding = Assert.Single(Find(Delivered));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Neither the rewards nor the appraisal of Workshop look at what it does for Delivery.", finding.English());
        Assert.Equal("De beloning en beoordeling van Workshop kijken nergens naar wat Workshop voor Delivery doet.", finding.Dutch());
    }

    [Fact]
    public void A_contention_is_a_tie() => Assert.Single(Find(Furniture.Influence("tables", -.8, "whole tables")));

    [Fact]
    public void A_department_whose_work_touches_nobody_is_not_judged() => Assert.Empty(Find(Furniture));

    [Theory]
    [InlineData("Did you reach your targets?", false)]
    [InlineData("What did you do for other departments?", true)]
    [InlineData("How did you collaborate?", true)]
    [InlineData("Hoe is de samenwerking verlopen?", true)]
    [InlineData("Wat deed u voor andere afdelingen?", true)]
    [InlineData("Is Delivery content with you?", true)]
    [InlineData("Is the Workshop content with you?", false)] // that is the own department
    public void A_question_tells_by_its_words(string question, bool looksAtOthers) =>
        Assert.Equal(looksAtOthers, Find(Asking(Delivered, new AppraisalQuestion(question))).Count == 0);

    [Fact]
    public void A_question_tells_whom_it_is_about() =>
        Assert.Empty(Find(Asking(Delivered, new AppraisalQuestion("What went well?") { About = ["Delivery"] })));

    [Fact]
    public void What_the_whole_earns_looks_at_others() =>
        Assert.Empty(Find(Empty.Department("Delivery", Up("whole tables"))
            .Department("Workshop", [Up("tables")], Bonus(("tables", 1)) with { Scope = IncentiveScope.Organization }).Handoff("Workshop", "Delivery")));

    [Fact]
    public void So_does_a_reward_on_a_goal() =>
        Assert.Empty(Find(Empty.Goal("sales", Direction.Increase).Department("Delivery", Up("whole tables"))
            .Department("Workshop", [Up("tables")], Bonus(("Goal on sales", .2))).Handoff("Workshop", "Delivery")));

    [Fact]
    public void Who_is_neither_rewarded_nor_appraised_is_not_judged() =>
        Assert.DoesNotContain(Find(Delivered), f => f.Departments[0].Name == "Delivery");
}
