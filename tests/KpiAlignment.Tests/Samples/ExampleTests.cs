using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Samples;

/// <summary>The example in Dutch and in English: the conflicts that the product was made for.</summary>
public class ExampleTests
{
    public static TheoryData<string> Both => ["voorbeeld.yaml", "example.yaml"];

    [Theory]
    [MemberData(nameof(Both))]
    public void Marketing_and_sales_pull_the_qualification_threshold_apart(string name)
    {
        var finding = Assert.Single(Sample.Findings(name, RuleIds.TugOfWar, "qualification-strictness"));

        Assert.Equal(Severity.Error, finding.Severity);
        Assert.Contains("marketing", finding.DepartmentIds());
        Assert.Contains("sales", finding.DepartmentIds());
        Assert.Contains(finding.Contentions, c => c is { FirstPull: > 0, First.Metric.Key: "lead-quality", SecondPull: < 0, Second.Metric.Key: "lead-volume" });
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Chasing_leads_harms_their_quality(string name)
    {
        var finding = Assert.Single(Sample.Findings(name, RuleIds.PursuitHarmsAnother, "lead-volume"));

        Assert.Equal(["marketing", "sales"], finding.DepartmentIds());
    }

    [Theory]
    [InlineData("voorbeeld.yaml", "change-control", "time-to-market", Severity.Error)]
    [InlineData("example.yaml", "change-control", "time-to-market", Severity.Error)]
    [InlineData("voorbeeld.yaml", "standardization", "business-flexibility", Severity.Warning)]
    [InlineData("example.yaml", "standardization", "business-flexibility", Severity.Warning)]
    [InlineData("voorbeeld.yaml", "security-controls", "time-to-market", Severity.Warning)]
    [InlineData("example.yaml", "security-controls", "time-to-market", Severity.Warning)]
    public void It_pulls_a_lever_up_and_business_pulls_it_down(string name, string lever, string harmed, Severity severity)
    {
        var finding = Assert.Single(Sample.Findings(name, RuleIds.TugOfWar, lever));

        Assert.Equal(severity, finding.Severity);
        Assert.Contains(finding.Contentions, c => c.First.Department.Id == "it" && c.Second.Department.Id == "business" && c.Second.Metric.Key == harmed);
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Change_frequency_suits_business_and_not_it(string name)
    {
        var finding = Assert.Single(Sample.Findings(name, RuleIds.TugOfWar, "change-frequency"));

        Assert.Contains(finding.Contentions, c => c.First.Department.Id == "business" && c.Second.Department.Id == "it" && c.Second.Metric.Key == "uptime");
    }

    [Theory]
    [MemberData(nameof(Both))]
    public void Product_marketing_and_sales_are_offered_the_users_of_the_new_feature(string name)
    {
        var proposal = Assert.Single(
            Sample.Analyze(name).Proposals,
            p => p is { Kind: ProposalKind.SharedGoal, Metric.Key: "new-feature-active-users" }
                && p.Departments.Select(d => d.Id).Order(StringComparer.Ordinal).SequenceEqual(["marketing", "product", "sales"]));

        Assert.Equal(Direction.Increase, proposal.Direction);
        Assert.Equal("2026-Q1", proposal.Period?.ToString());
        Assert.Contains(proposal.Resolves, f => f.Metric?.Key == "qualification-strictness");
        Assert.True(proposal.After < 0.15 && proposal.Before >= 0.4, $"{proposal.Before} → {proposal.After}");
    }

    [Fact]
    public void Both_languages_give_the_same_findings()
    {
        Assert.Equal(Findings("example.yaml"), Findings("voorbeeld.yaml"));

        static IEnumerable<string> Findings(string name) => Sample.Analyze(name).Findings
            .Select(f => $"{f.RuleId} {f.Severity} {f.Metric?.Key} {f.Strength:F4} {string.Join(',', f.Objectives.Select(o => o.Metric.Key).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);
    }

    [Fact]
    public void The_plan_answers_opposition_pay_handoffs_knowledge_and_appraisals()
    {
        var (proposals, plan) = (Sample.Analyze("voorbeeld.yaml").Proposals, Sample.Analyze("voorbeeld.yaml").Plan);

        Assert.Equal(3, plan.Portfolio.Goals.Count);
        Assert.Empty(new[]
        {
            ProposalKind.CompositeMetric, ProposalKind.IncentiveShift, ProposalKind.HandoffAgreement, ProposalKind.CrossFunctionalTeam,
            ProposalKind.KnowledgeEntry, ProposalKind.Retrospective, ProposalKind.EarlyInvolvement, ProposalKind.JobShadowing, ProposalKind.SurveyItem, ProposalKind.Pilot,
        }.Except(plan.Steps.Select(s => s.Kind)));
        // What the incentive shift resolves as well is among what else would do.
        Assert.Contains(proposals, p => p.Kind == ProposalKind.AppraisalQuestion);
        Assert.All(plan.Steps, s => Assert.NotEmpty(s.Resolves.Concat(s.Eases).Concat(s.Addresses)));
    }

    [Fact]
    public void Both_languages_give_the_same_proposals()
    {
        Assert.Equal(Proposals("example.yaml"), Proposals("voorbeeld.yaml"));

        static IEnumerable<string> Proposals(string name) => Sample.Analyze(name).Proposals
            .Select(p => $"{p.Kind} {p.Metric?.Key} {p.Direction} {p.Before:F4} {p.After:F4} {string.Join(',', p.Shares.Select(s => s.Share.ToString("F2")).Order(StringComparer.Ordinal))}")
            .Order(StringComparer.Ordinal);
    }
}
