using System.Text.RegularExpressions;
using FsCheck;
using FsCheck.Fluent;
using KpiAlignment.Model;
using KpiAlignment.Reporting;
using KpiAlignment.Reporting.Json;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Properties;

/// <summary>What may change about an organisation without changing what is found.</summary>
public partial class InvarianceProperties
{
    [Holds]
    public void The_order_of_everything_in_the_file_does_not_matter(Organization organization, NonNegativeInt seed)
    {
        var random = new Random(seed.Get);
        var shuffled = organization with
        {
            Departments = Shuffle(organization.Departments.Select(d => d with { Kpis = Shuffle(d.Kpis), Drives = Shuffle(d.Drives) })),
            Goals = Shuffle(organization.Goals.Select(g => g with { Owners = Shuffle(g.Owners) })),
            Metrics = Shuffle(organization.Metrics),
            Influences = Shuffle(organization.Influences),
        };

        Assert.Equal(Json(Analyses.Report(organization)), Json(Analyses.Report(shuffled)));

        ValueList<T> Shuffle<T>(IEnumerable<T> items)
        {
            var array = items.ToArray();
            random.Shuffle(array);
            return array.ToValueList();
        }
    }

    [Holds]
    public void Names_do_not_matter(Organization organization)
    {
        var renamed = Rename(organization);

        var expected = Analyses.Findings(organization).Select(f => $"{Identity(f, Mirror)} {f.Severity} {f.Strength:F9}");
        var actual = Analyses.Findings(renamed).Select(f => $"{Identity(f, token => token)} {f.Severity} {f.Strength:F9}");
        Assert.Equal(expected.Order(StringComparer.Ordinal), actual.Order(StringComparer.Ordinal));
    }

    [Holds]
    public Property A_department_without_ties_changes_nothing_for_the_others(Organization organization)
    {
        var newcomer = new Department { Name = "Newcomer", Kpis = [new Kpi { Name = "apart", Direction = Direction.Increase }, new Kpi { Name = "aside", Direction = Direction.Decrease }] };
        var larger = organization with
        {
            Departments = organization.Departments.Add(newcomer),
            Influences = organization.Influences.Add(new Influence { From = "apart", To = "aside", Effect = InfluenceEffect.Increases }),
        };

        var before = Analyses.Findings(organization);
        var after = Analyses.Findings(larger).Where(f => f.Departments.All(d => d.Name != newcomer.Name));
        return Analyses.Fingerprints(before).SequenceEqual(Analyses.Fingerprints(after))
            .When(organization.Departments.Count > 1)
            .Classify(before.Any(f => f.Contentions.Count > 0), "conflicts among the others");
    }

    [Holds]
    public void A_department_with_more_to_do_does_not_press_less(Organization organization, NonNegativeInt which)
    {
        var unowned = organization with { Goals = organization.Goals.Select(g => g with { Owners = [] }).ToValueList() };
        var busier = unowned.Departments[which.Get % unowned.Departments.Count];
        var more = unowned with
        {
            Departments = unowned.Departments.Select(d => d == busier ? d with { Kpis = d.Kpis.Add(new Kpi { Name = "unrelated", Direction = Direction.Increase }) } : d).ToValueList(),
        };

        var before = Analyses.Findings(unowned).Where(f => f.Contentions.Count > 0);
        var after = Analyses.Findings(more).Where(f => f.Contentions.Count > 0);
        Assert.Equal(Analyses.Fingerprints(before), Analyses.Fingerprints(after));
    }

    [Holds]
    public void A_metric_counted_the_other_way_round_gives_the_same_findings(Organization organization, NonNegativeInt which)
    {
        var names = organization.Influences.Select(i => i.To).Except(organization.Metrics.Where(m => m.IsScarce == true).Select(m => m.Name)).ToArray();
        if (names.Length == 0) return;

        var turned = Turn(organization, names[which.Get % names.Length]);

        Assert.Equal(Fingerprints(organization), Fingerprints(turned));

        static IEnumerable<string> Fingerprints(Organization organization) =>
            Analyses.Findings(organization).Select(f => Way().Replace(Analyses.Fingerprint(f), "")).Order(StringComparer.Ordinal);
    }

    [Holds]
    public void Threads_do_not_matter(Organization organization)
    {
        var reports = new string[4];
        Parallel.For(0, reports.Length, i => reports[i] = Json(Analyses.Report(organization)));

        Assert.Single(reports.Distinct());
    }

    private static Organization Turn(Organization organization, string metric) => organization with
    {
        Departments = organization.Departments.Select(d => d with
        {
            Kpis = d.Kpis.Select(k => k.Metric == metric ? k with { Direction = Opposite(k.Direction) } : k).ToValueList(),
        }).ToValueList(),
        Goals = organization.Goals.Select(g => g.Metric == metric ? g with { Direction = Opposite(g.Direction) } : g).ToValueList(),
        Metrics = organization.Metrics.Select(m => m.Name == metric ? m with { Polarity = Opposite(m.Polarity) } : m).ToValueList(),
        Influences = organization.Influences.Select(i => i.From == metric ^ i.To == metric ? i with { Effect = Opposite(i.Effect) } : i).ToValueList(),
    };

    private static Direction? Opposite(Direction? direction) => direction switch
    {
        Direction.Increase => Direction.Decrease,
        Direction.Decrease => Direction.Increase,
        _ => direction,
    };

    private static Polarity? Opposite(Polarity? polarity) => polarity switch
    {
        Polarity.HigherIsBetter => Polarity.LowerIsBetter,
        Polarity.LowerIsBetter => Polarity.HigherIsBetter,
        _ => polarity,
    };

    private static InfluenceEffect Opposite(InfluenceEffect effect) => effect switch
    {
        InfluenceEffect.Increases => InfluenceEffect.Decreases,
        InfluenceEffect.Decreases => InfluenceEffect.Increases,
        _ => effect,
    };

    // Names turned into others, so that what came first comes last.
    private static string Mirror(string name) => Number().Replace(name, m => $"{m.Groups[1].Value}{90 - int.Parse(m.Groups[2].Value)}");

    private static Organization Rename(Organization organization) => organization with
    {
        Departments = organization.Departments.Select(d => d with
        {
            Name = Mirror(d.Name),
            Id = null!,
            Parent = d.Parent is null ? null : Mirror(d.Parent),
            Drives = d.Drives.Select(Mirror).ToValueList(),
            Kpis = d.Kpis.Select(k => k with { Name = Mirror(k.Name), Id = null!, Metric = Mirror(k.Metric) }).ToValueList(),
            Incentives = d.Incentives.Select(i => i with { Rewards = i.Rewards.Select(r => r with { Objective = Mirror(r.Objective) }).ToValueList() }).ToValueList(),
        }).ToValueList(),
        Goals = organization.Goals.Select(g => g with
        {
            Name = Mirror(g.Name),
            Id = null!,
            Metric = Mirror(g.Metric),
            Owners = g.Owners.Select(o => o with { Department = Mirror(o.Department) }).ToValueList(),
        }).ToValueList(),
        Metrics = organization.Metrics.Select(m => m with { Name = Mirror(m.Name) }).ToValueList(),
        Influences = organization.Influences.Select(i => i with { From = Mirror(i.From), To = Mirror(i.To) }).ToValueList(),
        Handoffs = organization.Handoffs.Select(h => h with { From = Mirror(h.From), To = Mirror(h.To) }).ToValueList(),
        Projects = organization.Projects.Select(p => p with { Metric = p.Metric is null ? null : Mirror(p.Metric), Members = p.Members.Select(Mirror).ToValueList() }).ToValueList(),
        Knowledge = organization.Knowledge.Select(k => k with { Users = k.Users.Select(Mirror).ToValueList() }).ToValueList(),
        FrictionCosts = organization.FrictionCosts.Select(c => c with { Between = c.Between.Select(Mirror).ToValueList() }).ToValueList(),
        Surveys = organization.Surveys.Select(s => s with { From = Mirror(s.From), About = Mirror(s.About) }).ToValueList(),
    };

    // Where an identity lists several, it lists them by name; a needy department and the one it needs stay in their order.
    private static string Identity(Finding finding, Func<string, string> rename)
    {
        var parts = rename(finding.Identity).Split('|', ',');
        return string.Join(' ', finding.RuleId == RuleIds.UncoveredDependency ? parts : [.. parts.Order(StringComparer.Ordinal)]);
    }

    private static string Json(AlignmentReport report) => new JsonReportWriter().ToText(new ReportContent { Report = report });

    [GeneratedRegex(@"\b([Ddmkg])(\d+)\b")]
    private static partial Regex Number();

    // The identity of a duplicate objective says which way it is chased.
    [GeneratedRegex(@"\|(Increase|Decrease)\b")]
    private static partial Regex Way();
}
