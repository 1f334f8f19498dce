using System.Text.RegularExpressions;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Docs;

/// <summary>The page of a rule in a language, the example files and what they must say of each other.</summary>
internal sealed partial class RulePage(string rule, string language)
{
    private static readonly string[] English = ["## What it finds", "## Why it matters", "## How it is computed", "## Example", "## Instead", "## When to turn it off"];
    private static readonly string[] Dutch = ["## Wat de regel vindt", "## Waarom het ertoe doet", "## Hoe het wordt berekend", "## Voorbeeld", "## Wat dan wel", "## Wanneer uitzetten"];

    private bool IsDutch => language == "nl";

    public string[] Sections => IsDutch ? Dutch : English;

    public string Bad => $"docs/rules/examples/{rule}.bad.yaml";

    public string Good => $"docs/rules/examples/{rule}.good.yaml";

    public string Text => Repository.Read($"docs/{(IsDutch ? "nl/" : "")}rules/{rule}.md");

    /// <summary>Where the links of the page lead, as files of the repository; Dutch pages lead to Dutch ones, where there are any.</summary>
    public IEnumerable<string> Links =>
        Link().Matches(Text).Select(l => Path.GetRelativePath(Repository.Root, Path.GetFullPath(l.Groups["path"].Value, Repository.PathOf(IsDutch ? "docs/nl/rules" : "docs/rules"))).Replace('\\', '/'));

    public static Organization Load(string file)
    {
        var loaded = OrganizationLoader.Parse(Repository.Read(file), file);
        Assert.Empty(loaded.Diagnostics);
        return loaded.Organization!;
    }

    public IReadOnlyList<Finding> Find(string file) =>
        AlignmentAnalyzer.Default.Analyze(Load(file)).Findings.Where(f => f.RuleId == rule).ToArray();

    /// <summary>An example as the page has it.</summary>
    public static string Quote(string file) => $"```yaml\n{Repository.Read(file)}```\n";

    /// <summary>The findings of the bad example as the page has them.</summary>
    public string QuoteFindings() => $"```text\n{string.Concat(Find(Bad).Select(f => IsDutch ? $"{f.Dutch()}\n" : $"en: {f.English()}\nnl: {f.Dutch()}\n"))}```\n";

    /// <summary>The rule's default severity as the table of rules has it.</summary>
    public static string SeverityOf(RuleDescriptor descriptor, bool inDutch)
    {
        var (byStrength, atMost) = inDutch ? ("naar sterkte", "naar sterkte, hoogstens") : ("by strength", "by strength, at most");
        return descriptor.FixedSeverity is { } severity ? Word(severity)
            : descriptor.MaxSeverity == Severity.Error ? byStrength
            : $"{atMost} {Word(descriptor.MaxSeverity)}";

        string Word(Severity severity) => (severity, inDutch) switch
        {
            (Severity.Warning, true) => "waarschuwing",
            (Severity.Error, true) => "fout",
            _ => severity.ToString().ToLowerInvariant(),
        };
    }

    [GeneratedRegex(@"\]\((?<path>[^):]+)\)")]
    private static partial Regex Link();
}
