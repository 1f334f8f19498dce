using KpiAlignment.Model;
using KpiAlignment.Rules;
using static KpiAlignment.Tests.Organizations;

namespace KpiAlignment.Tests.Rules;

public class HandoffWithoutAgreementTests
{
    private static IReadOnlyList<Finding> Find(HandoffAgreement? agreement) => (Empty.Department("Marketing", Up("leads")).Department("Sales", Up("deals")) with
    {
        Handoffs = [new Handoff { From = "Marketing", To = "Sales", Deliverable = "Leads", Agreement = agreement }],
    }).Findings(RuleIds.HandoffWithoutAgreement);

    [Fact]
    public void Finds_a_handoff_without_any_agreement()
    {
        var finding = Assert.Single(Find(null));

        Assert.Equal(1, finding.Strength);
        Assert.Equal(Severity.Warning, finding.Severity);
        Assert.Equal("It is not agreed where, when and how urgently Marketing passes “Leads” to Sales.", finding.English());
        Assert.Equal("Er is niet afgesproken waar, wanneer en met welke spoed Marketing “Leads” aan Sales doorgeeft.", finding.Dutch());
    }

    [Fact]
    public void Says_what_is_not_agreed()
    {
        var finding = Assert.Single(Find(new HandoffAgreement("CRM", "daily", null)));

        Assert.Equal(1 / 3.0, finding.Strength, precision: 9);
        Assert.Equal("It is not agreed how urgently Marketing passes “Leads” to Sales.", finding.English());
    }

    [Fact]
    public void What_is_agreed_in_full_is_fine() => Assert.Empty(Find(new HandoffAgreement("CRM", "daily", "call")));
}
