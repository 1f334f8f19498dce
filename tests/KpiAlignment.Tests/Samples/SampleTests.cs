using KpiAlignment.Analysis;
using KpiAlignment.Loading;
using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Samples;

public class SampleTests
{
    public static TheoryData<string> All => [.. Sample.Names];

    [Theory]
    [MemberData(nameof(All))]
    public void Loads_without_diagnostics(string name)
    {
        var result = OrganizationLoader.Load(Sample.PathOf(name));

        Assert.Empty(result.Diagnostics);
        Assert.NotNull(result.Organization);
    }

    [Theory]
    [InlineData("voorbeeld.yaml")]
    [InlineData("example.yaml")]
    [InlineData("manufacturer.yaml")]
    public void Understands_every_kpi(string name)
    {
        var kpis = Sample.Analyze(name).Analysis.Resolved.Kpis;

        Assert.All(kpis, k => Assert.True(k.Metric.IsInCatalog, $"'{k.Kpi.Name}' is not recognised."));
        Assert.All(kpis, k => Assert.True(k.Direction is not null, $"'{k.Kpi.Name}' has no direction."));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Recognises_what_every_department_does(string name)
    {
        var report = Sample.Analyze(name);
        // What stands alone may do what nobody else knows.
        var alone = report.Findings.Where(f => f.RuleId == RuleIds.IsolatedDepartment).SelectMany(f => f.Departments).ToHashSet();

        Assert.All(report.Analysis.Resolved.Departments, d => Assert.True(d.Function is not null || alone.Contains(d.Department), $"'{d.Department.Name}' is not recognised."));
    }

    [Theory]
    [MemberData(nameof(All))]
    public void Every_contention_to_act_on_has_a_verified_proposal(string name)
    {
        var report = Sample.Analyze(name);
        var unsettled =
            from finding in report.Findings
            where finding.Severity >= Severity.Warning
            from contention in finding.Contentions
            where contention.Pressure >= 0.15
            group report.Proposals.Any(p => Settles(p, finding, contention)) by (finding.Identity, contention.First.Department.Id, contention.Second.Department.Id) into pair
            where !pair.Any(isSettled => isSettled)
            select pair.Key;

        Assert.Empty(unsettled);
    }

    // What only a slip of the pen can be, a name or a target against the direction, no sample is to show.
    [Fact]
    public void Together_they_show_every_rule() => Assert.Equal(
        BuiltInRules.All.Select(r => r.Descriptor.Id).Except([RuleIds.ContradictoryDirection]),
        Sample.Names.SelectMany(n => Sample.Analyze(n).Findings).Select(f => f.RuleId).Distinct().Order(StringComparer.Ordinal));

    [Fact]
    public void Together_they_show_every_kind_of_proposal() => Assert.Equal(
        Enum.GetValues<ProposalKind>(),
        Sample.Names.SelectMany(n => Sample.Analyze(n).Proposals).Select(p => p.Kind).Distinct().Order());

    // A finding may be about several pairs of departments; a proposal that only eases it settles those among its own.
    private static bool Settles(Proposal proposal, Finding finding, Contention contention) =>
        proposal.Resolves.Contains(finding)
        || (proposal.Eases.Contains(finding)
            && proposal.Departments.Any(d => d.Id == contention.First.Department.Id)
            && proposal.Departments.Any(d => d.Id == contention.Second.Department.Id));
}
