using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class UnmeasuredCollaborationTests
{
    private static readonly Organization Leads = Empty.Driver("Marketing", "lead quality", Up("leads")).Department("Sales", Up("deals")).Department("Finance", Up("cash"))
        .Influence("lead quality", .8, "deals");

    private static IReadOnlyList<Finding> Find(params (string From, string About)[] asked) => (Leads with
    {
        Surveys = asked.Select(a => new CollaborationSurvey { From = a.From, About = a.About, Year = 2026, Score = 7 }).ToValueList(),
    }).Findings(RuleIds.UnmeasuredCollaboration);

    [Fact]
    public void Finds_a_strong_dependency_that_nobody_asks_about()
    {
        var finding = Assert.Single(Find(("Finance", "Sales")));

        Assert.Equal(Severity.Info, finding.Severity);
        Assert.Equal("Sales depends heavily on Marketing for “deals”, but no survey asks how they work together.", finding.English());
        Assert.Equal("Sales is voor “deals” sterk afhankelijk van Marketing, maar geen enquête vraagt hoe ze samenwerken.", finding.Dutch());
    }

    [Fact]
    public void Asked_from_either_side_it_is_covered()
    {
        Assert.Empty(Find(("Sales", "Marketing")));
        Assert.Empty(Find(("Marketing", "Sales")));
    }

    [Fact]
    public void Without_surveys_nothing_is_said() => Assert.Empty(Find());
}
