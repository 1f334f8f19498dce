using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class ScatteredChannelsTests
{
    private static Handoff Leads(params string[] channels) => new() { From = "Marketing", To = "Sales", Deliverable = "Leads", Channels = channels.ToValueList() };

    private static IReadOnlyList<Finding> Find(params Handoff[] handoffs) =>
        (Empty.Department("Marketing", Up("leads")).Department("Sales", Up("deals")) with { Handoffs = handoffs.ToValueList() }).Findings(RuleIds.ScatteredChannels);

    [Fact]
    public void Finds_one_thing_that_goes_through_several_channels()
    {
        var finding = Assert.Single(Find(Leads("mail", "chat")));

        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("“Leads” goes from Marketing to Sales through chat and mail: what is said in one is missed in another.", finding.English());
        Assert.Equal("“Leads” gaat van Marketing naar Sales langs chat en mail: wat in het ene kanaal is gezegd, wordt in het andere gemist.", finding.Dutch());
    }

    [Fact]
    public void Finds_it_told_in_two_places() => Assert.Single(Find(Leads("mail"), Leads("chat") with { Deliverable = "leads" }));

    [Fact]
    public void One_channel_is_fine() => Assert.Empty(Find(Leads("mail", "Mail")));

    [Fact]
    public void Different_things_may_go_different_ways() => Assert.Empty(Find(Leads("mail"), Leads("chat") with { Deliverable = "Plans" }));
}
