using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Rules;

/// <summary>KPA602.</summary>
public class ContradictoryDirectionTests
{
    [Theory]
    [InlineData("Reduce callbacks", null, Direction.Increase)]
    [InlineData("Callbacks verlagen", null, Direction.Increase)]
    [InlineData("Increase output", null, Direction.Decrease)]
    [InlineData("Callbacks", "at most 5", Direction.Increase)]
    [InlineData("Callbacks", "minimaal 5", Direction.Decrease)]
    public void Finds_what_contradicts(string name, string? target, Direction given) =>
        Assert.Equal(Severity.Warning, Assert.Single(Find(name, target, given)).Severity);

    [Theory]
    [InlineData("Reduce callbacks", null, Direction.Decrease)]
    [InlineData("Callbacks", "at most 5", Direction.Decrease)]
    [InlineData("Callbacks", "at least 5", Direction.Maintain)]
    [InlineData("Callbacks", "at least 10% reduction", Direction.Decrease)]
    [InlineData("Callbacks", "5", Direction.Increase)]
    [InlineData("Reduce callbacks", null, null)]
    public void Is_silent_where_all_agree(string name, string? target, Direction? given) => Assert.Empty(Find(name, target, given));

    [Fact]
    public void Says_which_of_the_two_contradicts()
    {
        Assert.Equal("D gives “Reduce callbacks” the direction “more”, but its name says the opposite.", Find("Reduce callbacks", "at most 5", Direction.Increase).Single().Message.ToString());
        Assert.Equal("D gives “Callbacks” the direction “more”, but its target “at most 5” says the opposite.", Find("Callbacks", "at most 5", Direction.Increase).Single().Message.ToString());
    }

    private static IEnumerable<Finding> Find(string name, string? target, Direction? given)
    {
        var kpi = new Kpi { Name = name, Direction = given, Target = target is null ? null : Target.Parse(target) };
        var organization = new Organization { Name = "O", Departments = [new Department { Name = "D", Kpis = [kpi] }] };
        return AlignmentAnalyzer.Default.Analyze(organization).Findings.Where(f => f.RuleId == RuleIds.ContradictoryDirection);
    }
}
