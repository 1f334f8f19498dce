using System.Globalization;
using KpiAlignment.Loading;
using KpiAlignment.Model;
using KpiAlignment.Rules;

namespace KpiAlignment.Tests.Docs;

/// <summary>The page of a rule, its example files and what they must say of each other.</summary>
internal sealed class RulePage(string rule)
{
    public static readonly string[] Sections =
        ["## What it finds", "## Why it matters", "## How it is computed", "## Example", "## Instead", "## When to turn it off"];

    public string Bad => $"docs/rules/examples/{rule}.bad.yaml";

    public string Good => $"docs/rules/examples/{rule}.good.yaml";

    public string Text => Repository.Read($"docs/rules/{rule}.md");

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
    public string QuoteFindings() => $"```text\n{string.Concat(Find(Bad).Select(f => $"en: {f.English()}\nnl: {f.Dutch()}\n"))}```\n";

    /// <summary>The rule's default severity as the table of rules has it.</summary>
    public static string SeverityOf(RuleDescriptor descriptor) =>
        descriptor.FixedSeverity is { } severity ? Word(severity)
        : descriptor.MaxSeverity == Severity.Error ? "by strength"
        : $"by strength, at most {Word(descriptor.MaxSeverity)}";

    private static string Word(Severity severity) => severity.ToString().ToLower(CultureInfo.InvariantCulture);
}
