using KpiAlignment.Localization;
using KpiAlignment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Yaml;

/// <summary>The parser's events with places that lie inside the text, and its faults as diagnostics.</summary>
internal sealed class YamlEvents(string text, string file, DiagnosticBag diagnostics)
{
    private readonly IParser parser = new Parser(new StringReader(text));
    private readonly (int Line, int Column) end = YamlText.EndOf(text);
    private ParsingEvent? last;

    /// <summary>Where the last event stands that stands anywhere.</summary>
    public SourceSpan Last => last is null ? new(file, 1, 1, 1, 1) : SpanOf(last);

    /// <summary>The innermost bracket or brace that is open.</summary>
    public SourceSpan? OpenBracket { get; set; }

    /// <summary>Whether the text can't be read to its end.</summary>
    public bool IsBroken { get; private set; }

    /// <summary>The next event but comments. After a fault the stream ends: what stood before it is still checked.</summary>
    public ParsingEvent Next()
    {
        try
        {
            while (!IsBroken && parser.MoveNext())
            {
                if (parser.Current is null or Comment) continue;
                if (last is null || !HasNoMark(parser.Current)) last = parser.Current;
                return parser.Current;
            }
        }
        catch (YamlException fault)
        {
            var at = SpanOf(fault.Start, fault.End);
            if (OpenBracket is { } bracket && (at.Line, at.Column) == end) Break(bracket, Say("Syntax.NotClosed"));
            else Break(at, YamlFaultTexts.Of(fault));
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException or FormatException or IndexOutOfRangeException)
        {
            // The parser loses its state on an unclosed bracket, among others; the last event is as near as one gets.
            if (OpenBracket is { } bracket) Break(bracket, Say("Syntax.NotClosed"));
            else Break(Last, Say("Syntax.Lost"));
        }

        return new StreamEnd();
    }

    /// <summary>Reports a fault and ends the stream.</summary>
    public void Break(SourceSpan at, LocalizedMessage message)
    {
        IsBroken = true;
        diagnostics.Error(DiagnosticIds.Syntax, at, message);
    }

    /// <summary>Remembers a bracket as the innermost that is open and tells which one was; a pair in a list, as in [a: b], has none of its own.</summary>
    public SourceSpan? Open(ParsingEvent start, bool isFlow)
    {
        var outer = OpenBracket;
        if (isFlow && !HasNoMark(start)) OpenBracket = SpanOf(start);
        return outer;
    }

    public SourceSpan SpanTo(ParsingEvent start, ParsingEvent finish) =>
        finish is StreamEnd ? SpanOf(start) with { EndLine = Last.EndLine, EndColumn = Last.EndColumn } : SpanOf(start.Start, finish.End);

    public SourceSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private SourceSpan SpanOf(Mark start, Mark finish)
    {
        var (line, column) = Inside(start);
        var (endLine, endColumn) = Inside(finish);
        return IsBefore(endLine, endColumn, line, column) ? new(file, line, column, line, column) : new(file, line, column, endLine, endColumn);
    }

    // Behind a last line without a line break the library counts one line more.
    private (int Line, int Column) Inside(Mark mark)
    {
        var (line, column) = ((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        return IsBefore(end.Line, end.Column, line, column) ? end : (line, column);
    }

    private static bool IsBefore(int line, int column, int otherLine, int otherColumn) => line < otherLine || (line == otherLine && column < otherColumn);

    /// <summary>Whether the parser made the event up, so that it stands nowhere.</summary>
    public static bool HasNoMark(ParsingEvent start) => start.Start.Index == 0 && start.End.Index == 0;
}
