namespace KpiAlignment.Reporting.Markdown;

/// <summary>What the Markdown report is written on: blocks with a blank line between them, texts that are only read.</summary>
internal sealed class MarkdownPage(TextWriter output)
{
    private bool isBegun;

    public void Title(int level, string text) => Block($"{new string('#', level)} {MarkdownText.Of(text)}");

    public void Paragraph(string text) => Block(MarkdownText.Of(text));

    public void Strong(string text, string separator = "", string rest = "") => Block($"**{MarkdownText.Of(text)}**{separator}{MarkdownText.Of(rest)}");

    /// <summary>A list; what belongs to an item stands below it, further in.</summary>
    public void List(IEnumerable<(string Item, IEnumerable<string> Below)> items, bool isNumbered = false)
    {
        var number = 1;
        Block(string.Join('\n', items.Select(x =>
        {
            var bullet = isNumbered ? $"{number++}." : "-";
            var indent = new string(' ', bullet.Length + 1);
            return string.Join('\n', x.Below.Select(b => $"{indent}- {MarkdownText.Of(b)}").Prepend($"{bullet} {MarkdownText.Of(x.Item)}"));
        })));
    }

    public void List(IEnumerable<string> items) => List(items.Select(i => (i, Enumerable.Empty<string>())));

    public void Table(string[] heads, IEnumerable<string[]> rows) =>
        Block(string.Join('\n', [Row(heads), $"|{string.Concat(heads.Select(_ => "---|"))}", .. rows.Select(Row)]));

    /// <summary>A block of another language, whose writer sees to what may stand in it.</summary>
    public void Code(string language, string text) => Block($"```{language}\n{text.TrimEnd('\n')}\n```");

    public void End() => output.Write('\n');

    private static string Row(string[] cells) => $"| {string.Join(" | ", cells.Select(MarkdownText.Of))} |";

    private void Block(string text)
    {
        if (isBegun) output.Write("\n\n");
        isBegun = true;
        output.Write(text);
    }
}
