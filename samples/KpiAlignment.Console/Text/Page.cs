using System.Text;
using Spectre.Console;
using Spectre.Console.Rendering;

namespace KpiAlignment.Console.Text;

/// <summary>What the report is written on. Whatever comes in, only text goes out: no markup, nothing that steers the terminal.</summary>
internal sealed class Page
{
    private const int PlainWidth = 110;
    private const int WidestToRead = 120;
    private const int Margin = 4;
    private const string LongestRest = " … +9999";

    private readonly IAnsiConsole console;

    public Page(TextWriter output, bool isTerminal)
    {
        console = AnsiConsole.Create(new AnsiConsoleSettings
        {
            Out = new AnsiConsoleOutput(output),
            Ansi = isTerminal ? AnsiSupport.Detect : AnsiSupport.No,
            ColorSystem = isTerminal ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            // Else a build server gets colours into its files.
            Enrichment = new ProfileEnrichment { UseDefaultEnrichers = false },
        });
        console.Profile.Width = isTerminal ? Math.Min(console.Profile.Width, WidestToRead) : PlainWidth;
        console.Profile.Capabilities.Unicode = true;
    }

    /// <summary>Writes a page; what goes into a file has no blanks at the ends of its lines.</summary>
    public static void Write(TextWriter output, Action<Page> write)
    {
        var isTerminal = ReferenceEquals(output, System.Console.Out) && !System.Console.IsOutputRedirected;
        using var trimmed = isTerminal ? null : new TrimmedOutput(output);
        write(new Page(trimmed ?? output, isTerminal));
    }

    /// <summary>The cells that an indented line has room for.</summary>
    public int Room => console.Profile.Width - Margin - 1;

    /// <summary>The cells that a text takes.</summary>
    public static int CellsOf(string text) => new Segment(SafeText.Of(text)).CellCount();

    public void Title(string text)
    {
        Blank();
        console.Write(new Rule($"[bold]{Markup.Escape(SafeText.Of(text))}[/]") { Justification = Justify.Left });
    }

    public void Blank() => console.WriteLine();

    public void Line(params ReadOnlySpan<(string Text, Style Style)> parts)
    {
        var line = new Paragraph();
        foreach (var (text, style) in parts) line.Append(SafeText.Of(text), style);
        console.Write(line);
        console.WriteLine();
    }

    public void Line(string text, Style? style = null) => Line((text, style ?? Style.Plain));

    public void Indented(string text, Style? style = null) =>
        console.Write(new Padder(new Spectre.Console.Text(SafeText.Of(text), style ?? Style.Plain), new Padding(Margin, 0, 0, 0)));

    /// <summary>A table; all columns but the first are figures.</summary>
    public void Table(string[] header, IEnumerable<string[]> rows)
    {
        var table = new Table { Border = TableBorder.None };
        for (var i = 0; i < header.Length; i++)
        {
            var column = new TableColumn(new Spectre.Console.Text(SafeText.Of(header[i]), Styles.Aside)) { NoWrap = true, Alignment = i == 0 ? Justify.Left : Justify.Right };
            table.AddColumn(column);
        }

        foreach (var row in rows) table.AddRow(row.Select(cell => new Spectre.Console.Text(SafeText.Of(cell))));
        console.Write(new Padder(table, new Padding(Margin, 0, 0, 0)));
    }

    /// <summary>Pieces that are not broken where they need not be; what doesn't fit goes on below, further in.</summary>
    public void Pieces(IEnumerable<string> pieces, Style? style = null)
    {
        var line = "";
        foreach (var piece in pieces)
        {
            if (line.Length > 0 && CellsOf(line) + 1 + CellsOf(piece) > Room)
            {
                Indented(line, style);
                line = $"  {piece}";
            }
            else
            {
                line = line.Length == 0 ? piece : $"{line} {piece}";
            }
        }

        Indented(line, style);
    }

    /// <summary>Behind a head as many names as one line holds, at least a part of the first, and how many are left; or, over several lines, all.</summary>
    public void Names(string head, IReadOnlyList<string> names, bool all, Style? style = null)
    {
        if (all)
        {
            Indented(head + string.Join(", ", names), style);
            return;
        }

        var room = Room - LongestRest.Length;
        var line = head + Cut(names[0], room - CellsOf(head));
        var shown = 1;
        while (shown < names.Count && CellsOf($"{line}, {names[shown]}") <= room) line += $", {names[shown++]}";
        Indented(shown == names.Count ? line : $"{line.TrimEnd('…')} … +{names.Count - shown}", style);
    }

    private static string Cut(string text, int cells)
    {
        if (CellsOf(text) <= cells) return text;
        var kept = new StringBuilder();
        foreach (var rune in text.EnumerateRunes())
        {
            if (CellsOf($"{kept}{rune}…") > cells) break;
            kept.Append(rune);
        }

        return $"{kept.ToString().TrimEnd()}…";
    }
}
