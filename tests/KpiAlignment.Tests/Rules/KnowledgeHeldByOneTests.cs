using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class KnowledgeHeldByOneTests
{
    private static IReadOnlyList<Finding> Find(string[] holders, params string[] users) => (Empty.Department("Marketing", Up("leads")).Department("Sales", Up("deals")) with
    {
        Knowledge = [new KnowledgeItem { Name = "Prices", Holders = holders.ToValueList(), Users = users.ToValueList() }],
    }).Findings(RuleIds.KnowledgeHeldByOne);

    [Fact]
    public void Finds_what_several_need_and_one_has()
    {
        var finding = Assert.Single(Find(["Kim"], "Sales", "Marketing"));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("Marketing and Sales need “Prices”, but Kim alone has it.", finding.English());
        Assert.Equal("Marketing en Sales hebben “Prices” nodig, maar alleen Kim heeft die kennis.", finding.Dutch());
    }

    [Fact]
    public void One_named_twice_is_one() => Assert.Single(Find(["Kim", "kim"], "Sales", "Marketing"));

    [Fact]
    public void Two_who_know_are_enough() => Assert.Empty(Find(["Kim", "Wiki"], "Sales", "Marketing"));

    [Fact]
    public void What_one_department_needs_is_its_own_affair() => Assert.Empty(Find(["Kim"], "Sales"));

    [Fact]
    public void Where_it_is_not_said_who_knows_nothing_is_said() => Assert.Empty(Find([], "Sales", "Marketing"));
}
