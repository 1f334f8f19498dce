using System.Globalization;
using KpiAlignment.Analysis;
using KpiAlignment.Assessment;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using KpiAlignment.Rules;
using KpiAlignment.Suppressions;

namespace KpiAlignment.Reporting.Wording;

/// <summary>How findings are called where there is no room for what they say.</summary>
public sealed class FindingNames
{
    private readonly CultureInfo culture;
    private readonly Dictionary<string, RuleDescriptor> rules;

    /// <summary>Names for readers of a language.</summary>
    /// <param name="culture">The language.</param>
    /// <param name="rules">The rules that made the findings.</param>
    public FindingNames(CultureInfo culture, IEnumerable<RuleDescriptor> rules)
    {
        ArgumentNullException.ThrowIfNull(culture);
        ArgumentNullException.ThrowIfNull(rules);
        this.culture = culture;
        this.rules = rules.ToDictionary(r => r.Id, StringComparer.Ordinal);
    }

    /// <summary>Whether a finding is about departments that work against each other.</summary>
    public static bool IsOpposition(Finding finding) => finding.Contentions.Count > 0 || finding.RuleId.StartsWith("KPA1", StringComparison.Ordinal);

    /// <summary>What a finding is about, by which a report is divided.</summary>
    public static Matter MatterOf(Finding finding) =>
        IsOpposition(finding) ? Matter.Opposing : finding.RuleId[..Math.Min(4, finding.RuleId.Length)] switch
        {
            "KPA3" => Matter.Rewards,
            "KPA4" or "KPA5" => Matter.Handoffs,
            _ => Matter.Silos,
        };

    /// <summary>The two departments of a contention, in the finding's order.</summary>
    public static string Pair(Finding finding, Contention contention) =>
        Against(finding.Departments.Where(d => d == contention.First.Department || d == contention.Second.Department));

    /// <summary>Who it is about: of many that oppose each other the hardest pair, and how many more.</summary>
    public string Who(Finding finding)
    {
        if (finding.Departments.Count == 0) return finding.Goal?.Name ?? finding.Metric?.Name.In(culture) ?? "";
        var shown = finding.Contentions.Count > 0
            ? Pair(finding, finding.Contentions[0])
            : IsOpposition(finding) ? Against(finding.Departments.Take(2)) : string.Join(" – ", finding.Departments.Take(2).Select(d => d.Name));
        return finding.Departments.Count > 2 ? $"{shown} + {finding.Departments.Count - 2}" : shown;
    }

    /// <summary>What it turns on.</summary>
    public string About(Finding finding) => finding.Objectives.Count == 1 && finding.Departments.Count == 1
        ? finding.Objectives[0].Name
        : finding.Metric?.Name.In(culture) ?? finding.Goal?.Name ?? "";

    /// <summary>The fault that a rule finds.</summary>
    public string Title(string ruleId) => rules.TryGetValue(ruleId, out var rule) ? rule.Title.In(culture) : ruleId;

    /// <summary>How grave it is, in a word.</summary>
    public string Word(Severity severity) => ReportTexts.Get(severity.ToString()).In(culture);

    /// <summary>What a part of the alignment score tells, in a word or two.</summary>
    public string Word(ScoreAspect aspect) => ReportTexts.Get($"Score.{aspect}").In(culture);

    /// <summary>What is told under a head.</summary>
    public string Title(Matter matter) => ReportTexts.Get(matter.ToString()).In(culture);

    /// <summary>Why a finding is accepted: the reason that a comment gives; or that it gives none, or that the finding is in the baseline.</summary>
    public string WhyAccepted(SuppressedFinding accepted)
    {
        ArgumentNullException.ThrowIfNull(accepted);
        return accepted.Suppression?.Reason ?? ReportTexts.Get(accepted.Suppression is null ? "Accepted.InBaseline" : "Accepted.WithoutReason").In(culture);
    }

    /// <summary>A share as whole percents.</summary>
    public string Percent(double share) => $"{Math.Round(100 * share).ToString(culture)}%";

    /// <summary>Two shares as percents, in as many digits as tell them apart, two at most behind the point.</summary>
    public (string First, string Second) Percents(double first, double second)
    {
        var digits = Enumerable.Range(0, 3).FirstOrDefault(d => Math.Round(100 * first, d) != Math.Round(100 * second, d), 2);
        return (Of(first), Of(second));

        string Of(double share) => $"{Math.Round(100 * share, digits).ToString(culture)}%";
    }

    /// <summary>The finding in a few words and, where its rule judges by it, its strength: <c>tug of war over “Change control” (50%)</c>.</summary>
    public string InShort(Finding finding)
    {
        var words = ReportTexts.Find($"Short.{finding.RuleId}") is { } format
            ? string.Format(culture, format.In(culture), About(finding), Department(finding, 0), Department(finding, 1), Objectives(finding).First?.Name, Objectives(finding).Second?.Name, TextList.And(finding.Departments.Select(d => d.Name)).In(culture))
            : $"{Title(finding.RuleId)} ({Who(finding)})";
        return rules.GetValueOrDefault(finding.RuleId) is { FixedSeverity: null } ? $"{words} ({Percent(finding.Strength)})" : words;
    }

    private static string Against(IEnumerable<Department> departments) => string.Join(" × ", departments.Select(d => d.Name));

    private static string Department(Finding finding, int at) => finding.Departments.ElementAtOrDefault(at)?.Name ?? "";

    // Of several contentions the hardest comes first, and tells which two objectives it is about.
    private static (Objective? First, Objective? Second) Objectives(Finding finding) => finding.Contentions.Count > 0
        ? (finding.Contentions[0].First, finding.Contentions[0].Second)
        : (finding.Objectives.ElementAtOrDefault(0), finding.Objectives.ElementAtOrDefault(1));
}
