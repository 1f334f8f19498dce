using System.Text.RegularExpressions;
using KpiAlignment.Localization;
using KpiAlignment.Reporting.Help;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Sarif;

/// <summary>The rules and diagnostics that a report has something from, each with its page.</summary>
internal static partial class SarifRules
{
    private static readonly LocalizedText Finds = ReportTexts.Get("Help.Finds");
    private static readonly LocalizedText[] Sections = [Finds, ReportTexts.Get("Help.Matters"), ReportTexts.Get("Help.Off")];

    public static IEnumerable<SarifRule> Of(ReportContent content)
    {
        var said = (content.Report?.AllFindings ?? []).Concat(content.Comparison?.Gone ?? []).Select(f => f.RuleId).ToHashSet(StringComparer.Ordinal);
        var before = content.Comparison?.Before.Rules ?? [];
        var diagnostics = content.Diagnostics.Select(d => d.Id).Distinct(StringComparer.Ordinal).Order(StringComparer.Ordinal).Select(d => Map(d, content));
        return diagnostics.Concat((content.Report?.Rules ?? []).Concat(before).DistinctBy(r => r.Id).Where(r => said.Contains(r.Id)).Select(r => Map(r, content)));
    }

    public static string Level(Severity severity) => severity switch
    {
        Severity.Error => "error",
        Severity.Warning => "warning",
        Severity.Info => "note",
        _ => "none",
    };

    /// <summary>Text that is no link and has no places to fill in, which messages of the standard may hold (3.11.5 and 3.11.6).</summary>
    public static string Plain(string text) => SafeText.Of(text)
        .Replace("](", "] (", StringComparison.Ordinal)
        .Replace("{", "{{", StringComparison.Ordinal)
        .Replace("}", "}}", StringComparison.Ordinal);

    private static SarifRule Map(RuleDescriptor rule, ReportContent content)
    {
        var page = HelpPages.Find(rule.Id, content.Culture);
        return new SarifRule(
            rule.Id,
            rule.Name,
            new SarifText(Plain(rule.Title.In(content.Culture))),
            page?.Section(Finds.In(content.Culture)) is { } what ? new SarifText(Unwrapped(what)) : null,
            page is null ? null : new SarifText(Unwrapped(string.Join("\n\n", Sections.Select(s => page.Section(s.In(content.Culture))).OfType<string>())), page.Markdown),
            rule.HelpLink,
            new SarifConfiguration(Level(rule.FixedSeverity ?? rule.MaxSeverity)));
    }

    private static SarifRule Map(string diagnostic, ReportContent content)
    {
        var page = HelpPages.Find(diagnostic, content.Culture);
        return new SarifRule(diagnostic, page?.Name, null, null, page is null ? null : new SarifText(Unwrapped(page.Markdown), page.Markdown), null, null);
    }

    // Plain text has paragraphs, but no line ends within them, and no examples.
    private static string Unwrapped(string markdown) =>
        LineEnd().Replace(Code().Replace(markdown, ""), " ").Trim().Replace("{", "{{", StringComparison.Ordinal).Replace("}", "}}", StringComparison.Ordinal);

    [GeneratedRegex(@"^```.*?^```\n*", RegexOptions.Multiline | RegexOptions.Singleline)]
    private static partial Regex Code();

    [GeneratedRegex(@"(?<!\n)\n(?!\n)")]
    private static partial Regex LineEnd();
}
