using KpiAlignment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KpiAlignment.Loading.Yaml;

/// <summary>
/// Reads the one document of a file into nodes, from the parser's events. Limits are held while the events are pulled,
/// because the library's scanner is quadratic in the depth of brackets.
/// </summary>
internal sealed class YamlReader
{
    private const string NotClosed = "This bracket or brace is not closed. Close it, or put the text in quotes.";

    private readonly string file;
    private readonly LoadOptions limits;
    private readonly DiagnosticBag diagnostics;
    private readonly IParser parser;
    private readonly (int Line, int Column) end;
    private readonly Dictionary<AnchorName, YamlNode?> anchors = [];
    private SourceSpan last;
    private SourceSpan? openBracket;
    private long nodes;
    private long aliasedNodes;
    private bool isBroken;
    private bool endsInFault;

    private YamlReader(string text, string file, LoadOptions limits, DiagnosticBag diagnostics)
    {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        last = Start(file);
        end = YamlText.EndOf(text);
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The document, as far as it can be read, with diagnostics that say what can't.</summary>
    public static YamlDocument Read(ReadOnlySpan<byte> bytes, string file, LoadOptions limits, DiagnosticBag diagnostics)
    {
        if (bytes.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), OrganizationFiles.TooLong(limits));
            return YamlDocument.Unreadable;
        }

        return YamlText.Decode(bytes, file, diagnostics) is { } text ? Read(text, file, limits, diagnostics) : YamlDocument.Unreadable;
    }

    /// <summary>The document, as far as it can be read, with diagnostics that say what can't.</summary>
    public static YamlDocument Read(string text, string file, LoadOptions limits, DiagnosticBag diagnostics)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (text.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), OrganizationFiles.TooLong(limits));
            return YamlDocument.Unreadable;
        }

        return YamlText.Check(text, file, diagnostics) is { } checkedText ? new YamlReader(checkedText, file, limits, diagnostics).ReadDocument() : YamlDocument.Unreadable;
    }

    private YamlDocument ReadDocument()
    {
        try
        {
            Next();
            if (Next() is not DocumentStart)
            {
                if (isBroken) return YamlDocument.Unreadable;
                diagnostics.Error(DiagnosticIds.Empty, Start(file), "The file is empty. Start with 'organization:' and the name.");
                return YamlDocument.Unreadable;
            }

            var root = ReadNode(Next(), depth: 1);
            Next();
            if (Next() is DocumentStart second)
            {
                diagnostics.Error(DiagnosticIds.SeveralDocuments, SpanOf(second), "A second document starts here; a file is one document. Remove the '---' or '...' before it, or put the second document in a file of its own.");
            }

            if (root is YamlScalar { IsNull: true } && !isBroken)
            {
                diagnostics.Error(DiagnosticIds.Empty, root.Span, "The file holds no data. Start with 'organization:' and the name.");
                return YamlDocument.Unreadable;
            }

            return new YamlDocument(root is YamlFault ? null : root, IsComplete: !isBroken);
        }
        catch (LimitException limit)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, limit.Span, limit.Message);
            return YamlDocument.Unreadable;
        }
    }

    // After a fault the stream ends: what stood before it is still checked.
    private ParsingEvent Next()
    {
        try
        {
            while (!isBroken && parser.MoveNext())
            {
                if (parser.Current is null or Comment) continue;
                last = SpanOf(parser.Current);
                return parser.Current;
            }
        }
        catch (YamlException fault)
        {
            var at = SpanOf(fault.Start, fault.End);
            if (openBracket is { } bracket && (at.Line, at.Column) == end) Break(bracket, NotClosed);
            else Break(at, $"This is not valid YAML: {Sentence(fault.InnerException?.Message ?? fault.Message)}");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException or FormatException or IndexOutOfRangeException)
        {
            // The parser loses its state on an unclosed bracket, among others; the last event is as near as one gets.
            if (openBracket is { } bracket) Break(bracket, NotClosed);
            else Break(last, "The YAML can't be read behind this point. Look for a stray '...', or put the text that follows in quotes.");
        }

        return new StreamEnd();
    }

    private void Break(SourceSpan at, string message)
    {
        (isBroken, endsInFault) = (true, true);
        diagnostics.Error(DiagnosticIds.Syntax, at, message);
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        if (start is StreamEnd) return new YamlFault(last);
        if (depth > limits.MaxDepth) throw new LimitException(SpanOf(start), $"The nesting is deeper than {DiagnosticBag.Count(limits.MaxDepth)} levels. An organisation file needs 8.");
        if (start is AnchorAlias alias) return Resolve(alias, depth);
        if (start is not NodeEvent node)
        {
            // On some broken files the parser ends a mapping between a key and its value.
            Break(last, "This key has no value that can be read. Put the text in quotes, or mend what follows.");
            return new YamlFault(last);
        }

        if (!node.Tag.IsEmpty) diagnostics.Error(DiagnosticIds.Tag, SpanOf(start), "The value has a tag; tags mean nothing here. Remove the '!' and its word, or put the text in quotes.");
        if (!node.Anchor.IsEmpty) anchors[node.Anchor] = null;
        var read = node switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart sequence => ReadSequence(sequence, depth),
            _ => ReadMapping((MappingStart)node, depth),
        };
        if (!node.Anchor.IsEmpty) anchors[node.Anchor] = read;
        if (++nodes > limits.MaxNodes) throw new LimitException(read.Span, $"The file has more than {DiagnosticBag.Count(limits.MaxNodes)} nodes. Split it into several files in one folder.");
        return read;
    }

    private YamlNode Resolve(AnchorAlias alias, int depth)
    {
        var known = anchors.TryGetValue(alias.Value, out var node);
        if (node is null)
        {
            var name = Short(alias.Value.Value);
            diagnostics.Error(DiagnosticIds.UndefinedAlias, SpanOf(alias), known
                ? $"The alias *{name} stands inside what it refers to, which has no end. Write out what you mean."
                : $"There is no anchor &{name} before this alias. Define it first, or write a text that starts with '*' in quotes.");
            return new YamlFault(SpanOf(alias));
        }

        if (depth + node.Height > limits.MaxDepth) throw new LimitException(SpanOf(alias), $"With this alias the nesting is deeper than {DiagnosticBag.Count(limits.MaxDepth)} levels.");
        aliasedNodes += node.Size;
        if (aliasedNodes > limits.MaxAliasedNodes) throw new LimitException(SpanOf(alias), $"Up to this alias the aliases of the file repeat more than {DiagnosticBag.Count(limits.MaxAliasedNodes)} nodes. Write out what you mean.");
        return node.At(SpanOf(alias));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var text = scalar.Value;
        if (text.Length > limits.MaxTextLength)
            throw new LimitException(SpanOf(scalar), $"This text has {DiagnosticBag.Count(text.Length)} characters; the limit is {DiagnosticBag.Count(limits.MaxTextLength)}.");
        // The line break behind a block of text belongs to the notation, not to the text.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) text = text.TrimEnd('\n');
        return new YamlScalar(SpanOf(scalar), text, scalar.Style == ScalarStyle.Plain);
    }

    private YamlNode ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        var outer = Open(start, start.Style == SequenceStyle.Flow);
        var next = Next();
        for (; next is not (SequenceEnd or StreamEnd); next = Next()) items.Add(ReadNode(next, depth + 1));
        openBracket = outer;
        if (EndsInFault(start.Style == SequenceStyle.Flow, next))
        {
            if (start.Style == SequenceStyle.Flow) return new YamlFault(SpanOf(start));
            if (items.Count > 0) items.RemoveAt(items.Count - 1);
        }

        return new YamlSequence(SpanTo(start, next), [.. items]);
    }

    private YamlNode ReadMapping(MappingStart start, int depth)
    {
        var entries = new MappingBuilder(diagnostics);
        var outer = Open(start, start.Style == MappingStyle.Flow);
        SourceSpan? firstKey = null;
        var next = Next();
        for (; next is not (MappingEnd or StreamEnd); next = Next())
        {
            var key = ReadNode(next, depth + 1);
            firstKey ??= key.Span;
            entries.Add(key, ReadNode(Next(), depth + 1));
        }

        openBracket = outer;
        if (EndsInFault(start.Style == MappingStyle.Flow, next))
        {
            if (start.Style == MappingStyle.Flow) return new YamlFault(SpanOf(start));
            entries.EndInFault(last);
        }

        var span = SpanTo(start, next);
        return entries.Build(HasNoMark(start) && firstKey is { } first ? first with { EndLine = last.EndLine, EndColumn = last.EndColumn } : span);
    }

    // A pair in a list, as in [a: b], has no brace of its own.
    private SourceSpan? Open(ParsingEvent start, bool isFlow)
    {
        var outer = openBracket;
        if (isFlow && !HasNoMark(start)) openBracket = SpanOf(start);
        return outer;
    }

    // What stands last before a fault can't be trusted, nor can brackets that are still open: the parser may have taken
    // for one value what was meant as two.
    private bool EndsInFault(bool isFlow, ParsingEvent finish)
    {
        if (finish is not StreamEnd) return false;
        var isUntrusted = endsInFault || isFlow;
        endsInFault = false;
        return isUntrusted;
    }

    private SourceSpan SpanTo(ParsingEvent start, ParsingEvent finish) =>
        finish is StreamEnd ? SpanOf(start) with { EndLine = last.EndLine, EndColumn = last.EndColumn } : SpanOf(start.Start, finish.End);

    private SourceSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private SourceSpan SpanOf(Mark start, Mark finish)
    {
        var (line, column) = Inside(start);
        var (endLine, endColumn) = Inside(finish);
        return (endLine, endColumn).CompareTo((line, column)) < 0 ? new(file, line, column, line, column) : new(file, line, column, endLine, endColumn);
    }

    // Behind a last line without a line break the library counts one line more.
    private (int Line, int Column) Inside(Mark mark)
    {
        var (line, column) = ((int)Math.Max(1, mark.Line), (int)Math.Max(1, mark.Column));
        return (line, column).CompareTo(end) > 0 ? end : (line, column);
    }

    private static bool HasNoMark(ParsingEvent start) => start.Start.Index == 0 && start.End.Index == 0;

    private static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    private static string Sentence(string message) => message.Replace("  ", " ", StringComparison.Ordinal).TrimEnd('.', ' ') + ".";

    private static string Short(string name) => name.Length <= 80 ? name : name[..80] + "…";

    private sealed class LimitException(SourceSpan span, string message) : Exception(message)
    {
        public SourceSpan Span { get; } = span;
    }
}
