using KpiAlignment.Reporting.Help;
using KpiAlignment.Rules;

namespace KpiAlignment.Console.Text;

/// <summary>Writes a help page: paragraphs as wide as the terminal, examples as they are.</summary>
internal sealed class HelpText(Page page, Texts texts)
{
    private const string Fence = "```";
    private const string Head = "## ";

    public void Write(HelpPage help, RuleDescriptor? rule)
    {
        page.Title($"{help.Id} {help.Name}");
        if (rule is not null)
        {
            page.Line(rule.Title.In(texts.Culture), Styles.Head);
            page.Line(RuleList.SeverityOf(rule, texts), Styles.Aside);
        }

        foreach (var block in Blocks(help.Markdown))
        {
            if (block[0].StartsWith(Fence, StringComparison.Ordinal)) WriteExample(block);
            else if (block[0].StartsWith(Head, StringComparison.Ordinal)) page.Line(block[0][Head.Length..], Styles.Head);
            else page.Line(Plain(string.Join(' ', block)));
            if (!block[0].StartsWith(Head, StringComparison.Ordinal)) page.Blank();
        }
    }

    private void WriteExample(string[] block)
    {
        foreach (var line in block[1..].Where(l => l != Fence)) page.Indented(line, Styles.Aside);
    }

    // Paragraphs, heads and examples; an example may hold blank lines.
    private static IEnumerable<string[]> Blocks(string markdown)
    {
        var block = new List<string>();
        var isExample = false;
        foreach (var line in markdown.Split('\n').Append(""))
        {
            if (line.StartsWith(Fence, StringComparison.Ordinal)) isExample = !isExample;
            if (line.Length > 0 || isExample)
            {
                block.Add(line);
            }
            else if (block.Count > 0)
            {
                yield return [.. block];
                block.Clear();
            }
        }
    }

    private static string Plain(string markdown) => markdown.Replace("`", "", StringComparison.Ordinal).Replace("*", "", StringComparison.Ordinal);
}
