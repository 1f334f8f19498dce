using KpiAlignment.Progress;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>What has become of an organisation: the score first, then what is gone, new, worse and better, then how people find it.</summary>
internal sealed class DiffText(Page page, Texts texts, ReportComparison comparison, bool all)
{
    private const int MostFindings = 12;

    private readonly FindingNames names = new(texts.Culture, comparison.After.Rules);

    public void Write()
    {
        page.Title(comparison.After.Organization.Name);
        if (comparison is { ScoreChange: { } change, Before.Score.Value: { } before, After.Score.Value: { } after })
            page.Line(texts.Format("Diff.Score", before, after, change), change < 0 ? Styles.Of(Severity.Warning) : Styles.Good);
        page.Line(texts.Format("Diff.Summary", comparison.Gone.Count, comparison.New.Count, comparison.Worse.Count, comparison.Better.Count, comparison.Unchanged));
        Section("Diff.New", comparison.New, Name);
        Section("Diff.Worse", comparison.Worse, Name);
        Section("Diff.Better", comparison.Better, Name);
        Section("Diff.Gone", comparison.Gone, Name);
        Section("Diff.Surveys", [.. comparison.Surveys.Where(s => s.AfterYear != s.BeforeYear || s.After != s.Before)], s => texts.Format("Diff.Survey", s.From.Name, s.About.Name, s.Before, s.BeforeYear, s.After, s.AfterYear));
        if (comparison is { LeadTimeBefore: { } was, LeadTimeAfter: { } now } && was != now)
        {
            page.Title(texts["Diff.LeadTimes"]);
            page.Indented(texts.Format("Diff.LeadTime", texts.Percent(was), texts.Percent(now)));
        }
    }

    // What is good to know does not fill the page.
    private void Section<T>(string title, IReadOnlyCollection<T> items, Func<T, string> name)
    {
        if (items.Count == 0) return;
        page.Title($"{texts[title]} ({items.Count})");
        foreach (var item in items.Take(all ? int.MaxValue : MostFindings)) page.Indented(name(item));
        if (!all && items.Count > MostFindings) page.Indented(texts.Format("More", items.Count - MostFindings), Styles.Aside);
    }

    private string Name(Finding finding) => $"{names.Word(finding.Severity)} {names.Who(finding)}: {names.InShort(finding)} · {finding.RuleId}";

    private string Name(FindingChange change) =>
        $"{Name(change.After)}, {texts.Format("Diff.From", names.Word(change.Before.Severity), texts.Percent(change.Before.Strength))}";
}
