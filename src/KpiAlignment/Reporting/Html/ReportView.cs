using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Html;

/// <summary>A report as the page tells it: what is told together, under which name, and where.</summary>
internal sealed class ReportView
{
    private readonly Dictionary<Finding, FindingGroup> groups;
    private readonly Dictionary<string, int> places;
    private readonly Dictionary<string, int> rules;
    private readonly ILookup<Matter, FindingGroup> byMatter;

    public ReportView(AlignmentReport report, Words words)
    {
        (Report, Words) = (report, words);
        Names = new FindingNames(words.Culture, report.Rules);
        Proposals = new ProposalNumbers(report);
        Departments = [.. report.Analysis.Resolved.Departments.Select(d => d.Department)];
        places = Departments.Select((d, at) => (d.Id, at)).ToDictionary(x => x.Id, x => x.at, StringComparer.Ordinal);
        byMatter = FindingGroup.AllOf(report.Findings).ToLookup(g => g.Matter);
        groups = new(ReferenceEqualityComparer.Instance);
        foreach (var (group, finding) in byMatter.SelectMany(m => m).SelectMany(g => g.Findings.Select(f => (g, f)))) groups[finding] = group;
        RulesFound = [.. report.Rules.Where(r => report.Findings.Any(f => f.RuleId == r.Id))];
        rules = RulesFound.Select((r, at) => (r.Id, at)).ToDictionary(x => x.Id, x => x.at, StringComparer.Ordinal);
    }

    public AlignmentReport Report { get; }

    public Words Words { get; }

    public FindingNames Names { get; }

    public ProposalNumbers Proposals { get; }

    /// <summary>The departments; the script knows them by their places here.</summary>
    public ValueList<Department> Departments { get; }

    /// <summary>The rules that found something.</summary>
    public ValueList<RuleDescriptor> RulesFound { get; }

    /// <summary>What is to be acted on of a matter, the gravest first.</summary>
    public IEnumerable<FindingGroup> GroupsOf(Matter matter) => byMatter[matter];

    /// <summary>The findings to be acted on, the gravest first.</summary>
    public IEnumerable<Finding> ToActOn => Report.Findings.Where(f => f.Severity >= Severity.Warning);

    /// <summary>What a finding is told with; <see langword="null"/> for what is only good to know.</summary>
    public FindingGroup? GroupOf(Finding finding) => groups.GetValueOrDefault(finding);

    /// <summary>The places of departments, as the script compares them: <c>0 4</c>.</summary>
    public string PlacesOf(IEnumerable<Department> departments) =>
        string.Join(' ', departments.Where(d => places.ContainsKey(d.Id)).Select(d => places[d.Id]).Distinct().Order());

    /// <summary>The place of a department.</summary>
    public int PlaceOf(Department department) => places[department.Id];

    /// <summary>Where a proposal is told.</summary>
    public string AnchorOf(Proposal proposal) => $"proposal-{Proposals.NumberOf(proposal)}";

    /// <summary>Where a rule is told.</summary>
    public string AnchorOf(string ruleId) => rules.TryGetValue(ruleId, out var place) ? $"rule-{place + 1}" : "method";
}
