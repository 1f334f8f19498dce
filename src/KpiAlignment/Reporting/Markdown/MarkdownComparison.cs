using KpiAlignment.Progress;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>What has become of the organisation since an earlier version.</summary>
internal static class MarkdownComparison
{
    private const int MostFindings = 12;

    public static void Write(ReportComparison comparison, FindingNames names, MarkdownPage page, MarkdownTexts texts)
    {
        page.Title(2, texts["Since"]);
        if (comparison is { ScoreChange: { } change, Before.Score.Value: { } before, After.Score.Value: { } after }) page.Strong(texts.Format("Since.Score", before, after, change));
        page.Paragraph(texts.Format("Since.Summary", comparison.Gone.Count, comparison.New.Count, comparison.Worse.Count, comparison.Better.Count, comparison.Unchanged));
        Section("Since.New", comparison.New, Name);
        Section("Since.Worse", comparison.Worse, Change);
        Section("Since.Better", comparison.Better, Change);
        Section("Since.Gone", comparison.Gone, Name);

        void Section<T>(string title, IReadOnlyCollection<T> items, Func<T, string> name)
        {
            if (items.Count == 0) return;
            page.Strong(texts[title], " ", $"({items.Count})");
            page.List(items.Take(MostFindings).Select(name));
            if (items.Count > MostFindings) page.Paragraph(texts.Format("More", items.Count - MostFindings));
        }

        string Name(Finding finding) => $"{names.Word(finding.Severity)} {names.Who(finding)}: {names.InShort(finding)} ({finding.RuleId})";

        string Change(FindingChange changed) => $"{Name(changed.After)}, {texts.Format("Since.Before", names.Percent(changed.Before.Strength))}";
    }
}
