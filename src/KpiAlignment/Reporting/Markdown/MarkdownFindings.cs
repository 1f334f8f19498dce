using KpiAlignment.Model;
using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>What was found, a table for each matter; under that of opposition why the hardest clash. What asks for no action comes last, in short.</summary>
internal sealed class MarkdownFindings(AlignmentReport report, FindingNames names, MarkdownPage page, MarkdownTexts texts)
{
    // A comment on GitHub holds 65,536 characters; whoever wants all takes another format.
    private const int MostRows = 30;
    private const int MostOthers = 3;
    private const int MostExplained = 6;
    private const int MostNamed = 12;

    private readonly ProposalNumbers numbers = new(report);

    public void Write()
    {
        var toActOn = report.Findings.Where(f => f.Severity >= Severity.Warning).ToLookup(FindingNames.MatterOf);
        foreach (var matter in Enum.GetValues<Matter>().Where(toActOn.Contains)) Write(matter, [.. toActOn[matter]]);
        WriteInfos([.. report.Findings.Where(f => f.Severity == Severity.Info)]);
    }

    private void Write(Matter matter, Finding[] findings)
    {
        page.Title(2, names.Title(matter));
        var groups = FindingGroups.Of(findings);
        page.Table([texts["Severity"], texts["Between"], texts["What"], texts["Strength"], texts["Certainty"], texts["Rule"]], groups.Take(MostRows).Select(Row));
        if (groups.Count > MostRows) page.Paragraph(texts.Format("More", groups.Count - MostRows));
        if (matter == Matter.Opposing) WriteReasons(findings);
    }

    // The gravest of what stands between the same departments speaks for them; the others follow in a few words.
    private string[] Row(ValueList<Finding> group)
    {
        var gravest = group[0];
        var others = group.Skip(1).Take(MostOthers).Select(names.InShort);
        if (group.Count - 1 > MostOthers) others = others.Append(texts.Format("AndMore", group.Count - 1 - MostOthers));
        var what = group.Count == 1 ? gravest.Message.In(texts.Culture) : $"{gravest.Message.In(texts.Culture)} {texts.Format("Also", string.Join("; ", others))}";
        return [names.Word(gravest.Severity), names.Who(gravest), what, names.Percent(gravest.Strength), names.Percent(gravest.Confidence), gravest.RuleId];
    }

    private void WriteReasons(Finding[] findings)
    {
        var explained = FindingGroups.Of(findings)
            .Select(g => (Finding: g[0], Chains: CausalChains.Of(g[0], report.Analysis).Telling))
            .Where(x => x.Chains.Count > 0)
            .Take(MostExplained)
            .ToArray();
        if (explained.Length == 0) return;
        page.Title(3, texts["Why"]);
        page.Paragraph(texts["Legend"]);
        page.List(explained.Select(x => (
            $"{names.Who(x.Finding)}: {names.InShort(x.Finding)}",
            x.Chains.Select(c => string.Join(' ', c.Write(texts.Culture))).Concat(Step(x.Finding)))));
    }

    private IEnumerable<string> Step(Finding finding) =>
        numbers.Resolving([finding]) is { } proposal && numbers.NumberOf(proposal) is var number && number <= Math.Min(report.Plan.Steps.Count, MarkdownPlan.MostSteps)
            ? [texts.Format("SeeProposal", number)]
            : [];

    private void WriteInfos(Finding[] findings)
    {
        if (findings.Length == 0) return;
        page.Title(2, texts["Infos"]);
        page.List(findings.GroupBy(f => f.RuleId).OrderBy(r => r.Key, StringComparer.Ordinal).Select(rule =>
        {
            var named = rule.Select(f => names.Who(f) is var who && names.About(f) is { Length: > 0 } about && about != who ? $"{who} ({about})" : who).Distinct().ToArray();
            var shown = named.Length > MostNamed ? [.. named[..MostNamed], texts.Format("AndMore", named.Length - MostNamed)] : named;
            return ($"{names.Title(rule.Key)} ({rule.Key}, {rule.Count()}): {string.Join("; ", shown)}", Enumerable.Empty<string>());
        }));
    }
}
