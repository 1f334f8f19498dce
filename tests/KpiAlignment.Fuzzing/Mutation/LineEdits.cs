namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>Edits of lines, which YAML and CSV are made of.</summary>
internal static class LineEdits
{
    private const int MostLines = 5;

    public static IReadOnlyList<Edit> All { get; } = [Delete, Delete, Duplicate, Duplicate, Swap, Indent, Indent, Outdent, Borrow, Borrow, Join, EndOtherwise];

    private static void Delete(List<byte> text, Dice dice, Corpus corpus)
    {
        var (start, end) = Lines(text, dice);
        text.RemoveRange(start, end - start);
    }

    private static void Duplicate(List<byte> text, Dice dice, Corpus corpus)
    {
        var (start, end) = Lines(text, dice);
        text.InsertRange(StartOfLine(text, dice.Next(text.Count)), text.GetRange(start, end - start));
    }

    private static void Swap(List<byte> text, Dice dice, Corpus corpus)
    {
        var (start, end) = Lines(text, dice);
        var lines = text.GetRange(start, end - start);
        text.RemoveRange(start, end - start);
        text.InsertRange(text.Count == 0 ? 0 : StartOfLine(text, dice.Next(text.Count)), lines);
    }

    private static void Indent(List<byte> text, Dice dice, Corpus corpus)
    {
        byte[] indent = dice.OneIn(16) ? [(byte)'\t'] : [.. Enumerable.Repeat((byte)' ', 1 + dice.Next(4))];
        var (start, end) = Lines(text, dice);
        for (var at = end - 1; at >= start; at--)
        {
            if (at == start || text[at - 1] == '\n') text.InsertRange(at, indent);
        }
    }

    private static void Outdent(List<byte> text, Dice dice, Corpus corpus)
    {
        var most = 1 + dice.Next(4);
        var (start, end) = Lines(text, dice);
        for (var at = end - 1; at >= start; at--)
        {
            if (at != start && text[at - 1] != '\n') continue;
            var blanks = 0;
            while (blanks < most && at + blanks < text.Count && text[at + blanks] == ' ') blanks++;
            text.RemoveRange(at, blanks);
        }
    }

    /// <summary>Puts lines of another text at the start of a line, where they may well fit.</summary>
    private static void Borrow(List<byte> text, Dice dice, Corpus corpus)
    {
        var other = new List<byte>(dice.Of(corpus.Texts));
        if (other.Count == 0) return;
        var (start, end) = Lines(other, dice);
        text.InsertRange(StartOfLine(text, dice.Next(text.Count)), other.GetRange(start, end - start));
    }

    private static void Join(List<byte> text, Dice dice, Corpus corpus)
    {
        var end = text.IndexOf((byte)'\n', dice.Next(text.Count));
        if (end >= 0) text.RemoveAt(end);
    }

    private static void EndOtherwise(List<byte> text, Dice dice, Corpus corpus)
    {
        byte[] end = dice.OneIn(2) ? [(byte)'\r'] : [(byte)'\r', (byte)'\n'];
        var isAll = dice.OneIn(2);
        for (var at = text.Count - 1; at >= 0; at--)
        {
            if (text[at] != '\n' || (!isAll && !dice.OneIn(4))) continue;
            text.RemoveAt(at);
            text.InsertRange(at, end);
        }
    }

    private static (int Start, int End) Lines(List<byte> text, Dice dice)
    {
        var start = StartOfLine(text, dice.Next(text.Count));
        var end = start;
        for (var lines = dice.Few(MostLines); lines > 0 && end < text.Count; lines--)
        {
            var next = text.IndexOf((byte)'\n', end);
            end = next < 0 ? text.Count : next + 1;
        }

        return (start, end);
    }

    private static int StartOfLine(List<byte> text, int at)
    {
        while (at > 0 && text[at - 1] != '\n') at--;
        return at;
    }
}
