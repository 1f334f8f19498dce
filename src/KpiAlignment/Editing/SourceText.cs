using System.Text;
using KpiAlignment.Loading;
using KpiAlignment.Loading.Yaml;
using KpiAlignment.Model;

namespace KpiAlignment.Editing;

/// <summary>The text of a file with its nodes, and the edits to it.</summary>
internal sealed class SourceText
{
    private readonly string text;
    private readonly List<int> lineStarts = [0];
    private readonly List<(int At, int Length, string Text)> edits = [];

    public SourceText(string file, string text)
    {
        File = file;
        this.text = text;
        NewLine = text.Contains("\r\n", StringComparison.Ordinal) ? "\r\n" : "\n";
        // A byte order mark takes no column.
        if (text.StartsWith('\uFEFF')) lineStarts[0] = 1;
        for (var i = 0; i < text.Length; i++)
        {
            if (text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'))) lineStarts.Add(i + 1);
        }

        Root = YamlReader.Read(text, file, LoadOptions.Default, new DiagnosticBag(1)).Root as YamlMapping;
    }

    public string File { get; }

    public string NewLine { get; }

    /// <summary>What the file holds, or <see langword="null"/> where it can't be read.</summary>
    public YamlMapping? Root { get; }

    public bool IsEdited => edits.Count > 0;

    public int StartOf(YamlNode node) => lineStarts[node.Span.Line - 1] + node.Span.Column - 1;

    /// <summary>Just behind the last character of a node; the library ends what is indented only where the next thing starts.</summary>
    public int EndOf(YamlNode node) => node switch
    {
        _ when IsAlias(node) => EndOfWord(StartOf(node)),
        YamlMapping mapping when !IsFlow(node) => mapping.Entries.Where(e => IsWithin(e.Key, mapping)).Select(e => Math.Max(EndOf(e.Key), EndOf(e.Value))).Append(EndOfWord(StartOf(node))).Max(),
        YamlSequence { Items: [.., var last] } when !IsFlow(node) => EndOf(last),
        // The library ends what is in brackets before the bracket that closes it.
        YamlScalar => Trimmed(End(node)),
        _ => End(node) + 1,
    };

    /// <summary>Whether brackets or braces hold it.</summary>
    public bool IsFlow(YamlNode node) => node is not YamlScalar && text[BehindAnchor(StartOf(node))] is '{' or '[';

    /// <summary>Whether it is written elsewhere, with an alias here.</summary>
    public bool IsAlias(YamlNode node) => text[StartOf(node)] == '*';

    /// <summary>Whether a part of a mapping stands in it, and was not brought in by a merge key.</summary>
    public bool IsWithin(YamlNode part, YamlNode whole) => StartOf(part) >= StartOf(whole) && StartOf(part) <= End(whole);

    /// <summary>Whether nothing but the dash of a list stands before a node on its line.</summary>
    public bool HasLinesOfItsOwn(YamlNode node)
    {
        var before = text.AsSpan(StartOfLine(StartOf(node))..StartOf(node)).Trim();
        return before.IsEmpty || before.SequenceEqual("-");
    }

    /// <summary>The column, from 0, of the dash before an item of a list that is not in brackets.</summary>
    /// <exception cref="EditRefusedException">It isn't found.</exception>
    public int DashOf(YamlNode item)
    {
        var at = StartOf(item) - 1;
        while (at >= 0 && char.IsWhiteSpace(text[at])) at--;
        return at >= 0 && text[at] == '-' ? at - StartOfLine(at) : throw new EditRefusedException("NotFound", item.Span);
    }

    /// <summary>The column, from 0, at which a node starts.</summary>
    public int ColumnOf(YamlNode node) => StartOf(node) - lineStarts[node.Span.Line - 1];

    /// <summary>Replaces a node.</summary>
    public void Replace(YamlNode node, string by) => Add(StartOf(node), EndOf(node) - StartOf(node), by);

    /// <summary>Puts lines below the line on which a node ends.</summary>
    public void InsertBelow(YamlNode node, IEnumerable<string> lines) => Add(EndOfLine(EndOf(node)), 0, string.Concat(lines.Select(l => NewLine + l)));

    /// <summary>Puts a text before the bracket or brace that closes a node.</summary>
    public void InsertBeforeEnd(YamlNode node, string inserted)
    {
        var at = EndOf(node) - 1;
        while (char.IsWhiteSpace(text[at - 1])) at--;
        Add(at, 0, inserted);
    }

    /// <summary>Takes away the lines from one node to the end of another.</summary>
    public void RemoveLines(YamlNode first, YamlNode last)
    {
        var (start, end) = (StartOfLine(StartOf(first)), EndOfLine(EndOf(last)));
        while (end < text.Length && text[end] is '\r' or '\n' && lineStarts.BinarySearch(end) < 0) end++;
        Add(start, end - start, "");
    }

    /// <summary>Puts lines at the end of the file.</summary>
    public void Append(IEnumerable<string> lines)
    {
        var end = Trimmed(text.Length);
        Add(EndOfLine(end), 0, string.Concat(lines.Select(l => NewLine + l)));
    }

    /// <summary>The text with all edits.</summary>
    public string Edited()
    {
        var edited = new StringBuilder(text);
        foreach (var (edit, _) in edits.Select((e, i) => (e, i)).OrderByDescending(e => e.e.At).ThenByDescending(e => e.i))
            edited.Remove(edit.At, edit.Length).Insert(edit.At, edit.Text);
        return edited.ToString();
    }

    private int End(YamlNode node) => lineStarts[node.Span.EndLine - 1] + node.Span.EndColumn - 1;

    private void Add(int at, int length, string inserted) => edits.Add((at, length, inserted));

    private int BehindAnchor(int at)
    {
        if (text[at] != '&') return at;
        while (at < text.Length && !char.IsWhiteSpace(text[at])) at++;
        while (at < text.Length && char.IsWhiteSpace(text[at])) at++;
        return Math.Min(at, text.Length - 1);
    }

    private int EndOfWord(int at)
    {
        while (at < text.Length && !char.IsWhiteSpace(text[at]) && text[at] is not (',' or ']' or '}')) at++;
        return at;
    }

    private int StartOfLine(int at) => lineStarts.FindLast(s => s <= at);

    private int Trimmed(int end)
    {
        while (end > 0 && char.IsWhiteSpace(text[end - 1])) end--;
        return end;
    }

    private int EndOfLine(int at)
    {
        while (at < text.Length && text[at] is not ('\n' or '\r')) at++;
        return at;
    }
}
