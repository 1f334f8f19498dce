using System.Globalization;
using KpiAlignment.Model;
using KpiAlignment.Proposals;
using KpiAlignment.Rules;
using Spectre.Console;

namespace KpiAlignment.Console.Text;

/// <summary>Writes a report for people who run organisations: who against whom, why, how strong, how sure, and what to share instead.</summary>
internal sealed class TextReport
{
    private const int MostFindings = 6;
    private const int MostSilos = 6;
    private const int PlainWidth = 110;

    private readonly IAnsiConsole console;
    private readonly Texts texts;

    public TextReport(TextWriter output, CultureInfo culture, bool isTerminal)
    {
        texts = new Texts(culture);
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
        });
        if (!isTerminal) console.Profile.Width = PlainWidth;
    }

    public void Write(AlignmentReport report, bool all)
    {
        WriteHeader(report);
        if (report.Findings.Count == 0) console.MarkupLineInterpolated($"\n[green]{texts["Nothing"]}[/]");
        var opposing = report.Findings.Where(f => f.Contentions.Count > 0).ToArray();
        var others = report.Findings.Where(f => f.Contentions.Count == 0).ToArray();
        var numbers = new ProposalNumbers(report);
        WriteSection("Opposing", opposing, all ? int.MaxValue : MostFindings, numbers);
        WriteSection("Silos", others, all ? int.MaxValue : MostSilos, numbers);
        WriteProposals(all ? numbers.All() : numbers.Mentioned, report.Proposals.Count);
        WriteUnknown(report);
    }

    private void WriteHeader(AlignmentReport report)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(report.Organization.Name)}[/]") { Justification = Justify.Left });
        if (report.Organization.Mission is { } mission) console.MarkupLineInterpolated($"[italic]{mission}[/]");
        console.WriteLine(texts.Format(
            "Summary",
            report.Organization.Departments.Count,
            report.Analysis.Resolved.Kpis.Count,
            report.Findings.Count(f => f.Severity == Severity.Error),
            report.Findings.Count(f => f.Severity == Severity.Warning),
            report.Findings.Count(f => f.Severity == Severity.Info)));
    }

    private void WriteSection(string title, IReadOnlyList<Finding> findings, int most, ProposalNumbers numbers)
    {
        if (findings.Count == 0) return;
        WriteTitle(title);
        foreach (var finding in findings.Take(most)) WriteFinding(finding, numbers);
        if (findings.Count > most) console.MarkupLineInterpolated($"\n[grey]{texts.Format("More", findings.Count - most)}[/]");
    }

    private void WriteTitle(string key)
    {
        console.WriteLine();
        console.Write(new Rule($"[bold]{Markup.Escape(texts[key])}[/]") { Justification = Justify.Left });
    }

    private void WriteFinding(Finding finding, ProposalNumbers numbers)
    {
        console.WriteLine();
        console.MarkupLineInterpolated($"[{Color(finding.Severity)}]{texts[finding.Severity.ToString()]}[/] [bold]{Who(finding)}[/]  [grey]{Strength(finding)} · {finding.RuleId}[/]");
        WriteIndented(finding.Message.In(texts.Culture));
        foreach (var chain in Chains(finding)) WriteIndented(chain, "grey");
        if (numbers.For(finding) is { } number) WriteIndented(texts.Format("SeeProposal", number), "green");
    }

    // One chain for each department: that of the objective that pulls hardest.
    private IEnumerable<string> Chains(Finding finding)
    {
        var pulls = finding.Contentions
            .SelectMany(c => new[] { (Objective: c.First, Pull: Math.Abs(c.FirstPull)), (Objective: c.Second, Pull: Math.Abs(c.SecondPull)) })
            .GroupBy(p => p.Objective.Department)
            .Select(d => d.MaxBy(p => p.Pull).Objective)
            .OrderBy(o => o.Index);
        return
            from objective in pulls
            let witness = finding.Witnesses.FirstOrDefault(w => w.End == objective.Metric)
            where witness is not null
            select CausalChain.Write(witness, objective, texts);
    }

    private void WriteProposals(IReadOnlyList<(int Number, Proposal Proposal)> proposals, int total)
    {
        if (total == 0) return;
        WriteTitle("Proposals");
        foreach (var (number, proposal) in proposals)
        {
            console.MarkupLineInterpolated($"\n[green]{number}.[/] [bold]{proposal.Message.In(texts.Culture)}[/]");
            WriteIndented(texts.Format("Effect", proposal.Resolves.Count, texts.Percent(proposal.Before), texts.Percent(proposal.After)), "grey");
        }

        console.MarkupLineInterpolated($"\n[grey]{texts["Verified"]}{(total > proposals.Count ? " " + texts.Format("More", total - proposals.Count) : "")}[/]");
    }

    private void WriteUnknown(AlignmentReport report)
    {
        var unknown = report.Analysis.Resolved.Kpis.Where(k => !k.Metric.IsInCatalog).Select(k => $"{k.Department.Name}: {k.Kpi.Name}").ToArray();
        var undirected = report.KpisWithoutDirection.Select(k => $"{k.Department.Name}: {k.Kpi.Name}").ToArray();
        if (unknown.Length + undirected.Length == 0) return;
        WriteTitle("Unknown");
        if (unknown.Length > 0) console.MarkupLineInterpolated($"[grey]{texts.Format("Unrecognized", string.Join("; ", unknown))}[/]");
        if (undirected.Length > 0) console.MarkupLineInterpolated($"[grey]{texts.Format("Undirected", string.Join("; ", undirected))}[/]");
    }

    private void WriteIndented(string text, string style = "default") =>
        console.Write(new Padder(new Markup($"[{style}]{Markup.Escape(text)}[/]"), new Padding(4, 0, 0, 0)));

    private string Strength(Finding finding) => texts.Format("Strength", texts.Percent(finding.Strength), texts.Percent(finding.Confidence));

    private static string Who(Finding finding) =>
        finding.Departments.Count == 0 ? finding.Goal?.Name ?? "" : string.Join(" × ", finding.Departments.Select(d => d.Name));

    private static string Color(Severity severity) => severity switch
    {
        Severity.Error => "red",
        Severity.Warning => "yellow",
        _ => "blue",
    };
}
