using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class HandoffUnmatchedTests
{
    private static IReadOnlyList<Finding> Find(bool? delivered, bool? received) => (Empty.Department("Marketing", Up("leads")).Department("Sales", Up("deals")) with
    {
        Handoffs = [new Handoff { From = "Marketing", To = "Sales", Deliverable = "Leads", IsDelivered = delivered, IsReceived = received }],
    }).Findings(RuleIds.HandoffUnmatched);

    [Fact]
    public void Finds_what_is_delivered_and_not_received()
    {
        var finding = Assert.Single(Find(null, false));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal(["Marketing", "Sales"], finding.Departments.Select(d => d.Name));
        Assert.Equal("Marketing says that it delivers “Leads” to Sales, but Sales does not receive it.", finding.English());
        Assert.Equal("Marketing zegt “Leads” aan Sales te leveren, maar Sales ontvangt het niet.", finding.Dutch());
    }

    [Fact]
    public void Finds_what_is_counted_on_and_not_delivered()
    {
        var finding = Assert.Single(Find(false, true));

        Assert.Equal("Sales counts on “Leads” from Marketing, but Marketing does not deliver it.", finding.English());
        Assert.Equal("Sales rekent op “Leads” van Marketing, maar Marketing levert het niet.", finding.Dutch());
    }

    [Theory]
    [InlineData(null, null)]
    [InlineData(true, true)]
    [InlineData(true, null)]
    [InlineData(null, true)]
    [InlineData(false, false)] // both know that it has ended
    public void Where_both_say_the_same_all_is_well(bool? delivered, bool? received) => Assert.Empty(Find(delivered, received));
}
