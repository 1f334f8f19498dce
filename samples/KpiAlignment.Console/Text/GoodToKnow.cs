using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>What asks for no action: by rule, and within a rule by the departments it is about, a line each.</summary>
internal sealed class GoodToKnow(Page page, Texts texts, FindingNames names)
{
    private const int MostLines = 4;

    public void Write(IReadOnlyCollection<Finding> findings, bool all)
    {
        if (findings.Count == 0) return;
        page.Title(texts["Infos"]);
        foreach (var rule in findings.GroupBy(f => f.RuleId).OrderBy(r => r.Key, StringComparer.Ordinal))
        {
            page.Line((names.Title(rule.Key), Styles.Head), ($"  {rule.Count()} · {rule.Key}", Styles.Aside));
            var groups = rule.GroupBy(names.Who).OrderByDescending(g => g.Count()).ToArray();
            var shown = all ? groups : groups[..Math.Min(MostLines, groups.Length)];
            foreach (var group in shown) Write(group.Key, [.. group.Select(names.About).Where(a => a.Length > 0).Distinct()], all);
            if (shown.Length < groups.Length) page.Indented(texts.Format("MoreOf", groups[shown.Length..].Sum(g => g.Count())), Styles.Aside);
        }
    }

    private void Write(string who, string[] about, bool all)
    {
        if (about.Length == 0) page.Indented(who);
        else page.Names(about.Length > 1 ? $"{who} ({about.Length}): " : $"{who}: ", about, all);
    }
}
