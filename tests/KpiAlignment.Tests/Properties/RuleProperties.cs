using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Influences;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Properties;

public class RuleProperties
{
    [Holds(MaxTest = 500)]
    public Property Every_finding_is_complete_and_within_its_ranges(Organization organization)
    {
        var findings = Analyses.Findings(organization);
        Assert.All(findings, f =>
        {
            Assert.InRange(f.Strength, 0, 1);
            Assert.InRange(f.Confidence, 0, 1);
            Assert.NotEqual(Severity.None, f.Severity);
            Assert.True(f.Departments.Count > 0 || f.Goal is not null);
            Assert.All(f.Contentions, c => Assert.NotEqual(c.First.Department, c.Second.Department));
            Assert.DoesNotContain("{", f.Message.ToString(), StringComparison.Ordinal);
        });
        return true.Classify(findings.Count > 0, "findings").Classify(findings.Any(f => f.Severity == Severity.Error), "errors");
    }

    [Holds]
    public void No_two_findings_are_the_same(Organization organization)
    {
        var findings = Analyses.Findings(organization);

        Assert.Equal(findings.Count, findings.Select(f => f.Identity).Distinct().Count());
    }

    [Holds]
    public void The_most_severe_come_first_and_of_these_the_strongest(Organization organization)
    {
        var findings = Analyses.Findings(organization);

        Assert.Equal(findings.OrderByDescending(f => f.Severity).ThenByDescending(f => f.Strength), findings);
    }

    [Holds]
    public void Severity_follows_strength_up_to_what_the_rule_allows(Organization organization)
    {
        var rules = BuiltInRules.All.ToDictionary(r => r.Descriptor.Id, r => r.Descriptor);
        var thresholds = new SeverityThresholds();
        Assert.All(Analyses.Findings(organization).Where(f => rules[f.RuleId].FixedSeverity is null), f =>
        {
            var byStrength = f.Strength.Reaches(thresholds.Error) ? Severity.Error : f.Strength.Reaches(thresholds.Warning) ? Severity.Warning : Severity.Info;
            Assert.Equal(byStrength < rules[f.RuleId].MaxSeverity ? byStrength : rules[f.RuleId].MaxSeverity, f.Severity);
        });
    }

    [Holds]
    public void Stricter_thresholds_make_nothing_more_severe(Organization organization, PositiveInt stricter)
    {
        var context = Analyses.Context(organization);
        var factor = 1 + (stricter.Get % 15 / 10.0);
        var thresholds = new SeverityThresholds(.05 * factor, .15 * factor, .4 * factor);

        var usual = Analyses.Engine().Run(context).ToDictionary(f => f.Identity, f => f.Severity);
        Assert.All(Analyses.Engine(new RuleOptions { Thresholds = thresholds }).Run(context), f => Assert.True(f.Severity <= usual[f.Identity]));
    }

    [Holds]
    public void Turning_a_rule_off_takes_away_its_findings_and_no_others(Organization organization, NonNegativeInt which)
    {
        var context = Analyses.Context(organization);
        var off = BuiltInRules.All[which.Get % BuiltInRules.All.Count].Descriptor.Id;

        var left = Analyses.Engine(new RuleOptions { Severities = new Dictionary<string, Severity> { [off] = Severity.None } }).Run(context);

        Assert.Equal(Analyses.Fingerprints(Analyses.Engine().Run(context).Where(f => f.RuleId != off)), Analyses.Fingerprints(left));
    }

    [Holds]
    public void A_severity_of_ones_own_changes_nothing_else(Organization organization, NonNegativeInt which)
    {
        var context = Analyses.Context(organization);
        var rule = BuiltInRules.All[which.Get % BuiltInRules.All.Count].Descriptor.Id;

        var own = Analyses.Engine(new RuleOptions { Severities = new Dictionary<string, Severity> { [rule] = Severity.Info } }).Run(context);

        Assert.All(own.Where(f => f.RuleId == rule), f => Assert.Equal(Severity.Info, f.Severity));
        Assert.Superset(Analyses.Engine().Run(context).Select(f => f.Identity).ToHashSet(), own.Select(f => f.Identity).ToHashSet());
    }
}
