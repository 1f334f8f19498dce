using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>Writes the rules, a line each: id, name, what is wrong, how grave.</summary>
internal sealed class RuleList(Page page, Texts texts)
{
    public void Write(IEnumerable<RuleDescriptor> rules)
    {
        foreach (var rule in rules)
            page.Line(($"{rule.Id}  ", Styles.Head), ($"{rule.Title.In(texts.Culture)}  ", Spectre.Console.Style.Plain), ($"{rule.Name} · {SeverityOf(rule, texts)}", Styles.Aside));
        page.Blank();
        page.Line(texts["Rules.Explain"], Styles.Aside);
    }

    /// <summary>The severity of what a rule finds, unless the options say otherwise.</summary>
    public static string SeverityOf(RuleDescriptor rule, Texts texts) =>
        rule.FixedSeverity is { } severity ? texts[$"Severity.{severity}"]
        : rule.MaxSeverity == Severity.Error ? texts["Severity.ByStrength"]
        : texts.Format("Severity.AtMost", texts[$"Severity.{rule.MaxSeverity}"]);
}
