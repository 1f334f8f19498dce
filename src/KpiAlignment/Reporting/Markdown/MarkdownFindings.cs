using KpiAlignment.Reporting.Wording;
using KpiAlignment.Rules;

namespace KpiAlignment.Reporting.Markdown;

/// <summary>What was found, a table for each matter; under that of opposition why the hardest clash. What asks for no action comes last, in short.</summary>
internal sealed class MarkdownFindings(AlignmentReport report, FindingNames names, MarkdownPage page, MarkdownTexts texts)
{
    // A comment on GitHub holds 65,536 characters; whoever wants all takes another format.
    private const int MostRows = 30;
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
        page.Table(
            [texts["Severity"], texts["Between"], texts["What"], texts["Strength"], texts["Certainty"], texts["Rule"]],
            findings.Take(MostRows).Select(f => (string[])
                [names.Word(f.Severity), names.Who(f), f.Message.In(texts.Culture), names.Percent(f.Strength), names.Percent(f.Confidence), f.RuleId]));
        if (findings.Length > MostRows) page.Paragraph(texts.Format("More", findings.Length - MostRows));
        if (matter == Matter.Opposing) WriteReasons(findings);
    }

    private void WriteReasons(Finding[] findings)
    {
        var explained = Friction.Between(findings)
            .Select(f => (f.Findings[0], Chains: CausalChains.Of(f.Findings[0], report.Analysis).Telling))
            .Where(x => x.Chains.Count > 0)
            .Take(MostExplained)
            .ToArray();
        if (explained.Length == 0) return;
        page.Title(3, texts["Why"]);
        page.Paragraph(texts["Legend"]);
        page.List(explained.Select(x => (
            $"{names.Who(x.Item1)}: {names.InShort(x.Item1)}",
            x.Chains.Select(c => string.Join(' ', c.Write(texts.Culture))).Concat(Step(x.Item1)))));
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
