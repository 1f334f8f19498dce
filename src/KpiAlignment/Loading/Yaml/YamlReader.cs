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
    private readonly string file;
    private readonly LoadOptions limits;
    private readonly DiagnosticBag diagnostics;
    private readonly IParser parser;
    private readonly Dictionary<AnchorName, YamlNode?> anchors = [];
    private long nodes;

    private YamlReader(string text, string file, LoadOptions limits, DiagnosticBag diagnostics)
    {
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        parser = new Parser(new StringReader(text));
    }

    /// <summary>The document, or <see langword="null"/> with a diagnostic that says why there is none.</summary>
    public static YamlNode? Read(ReadOnlySpan<byte> bytes, string file, LoadOptions limits, DiagnosticBag diagnostics)
    {
        if (bytes.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), $"The file has {bytes.Length:N0} bytes; the limit is {limits.MaxFileBytes:N0}. Split it into several files in one folder.");
            return null;
        }

        return YamlText.Decode(bytes, file, diagnostics) is { } text ? Read(text, file, limits, diagnostics) : null;
    }

    /// <summary>The document, or <see langword="null"/> with a diagnostic that says why there is none.</summary>
    public static YamlNode? Read(string text, string file, LoadOptions limits, DiagnosticBag diagnostics)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (text.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), $"The text has {text.Length:N0} characters; the limit is {limits.MaxFileBytes:N0}.");
            return null;
        }

        return YamlText.Check(text, file, diagnostics) ? new YamlReader(text, file, limits, diagnostics).ReadDocument() : null;
    }

    private YamlNode? ReadDocument()
    {
        try
        {
            Next();
            if (Next() is not DocumentStart)
            {
                diagnostics.Error(DiagnosticIds.Empty, Start(file), "The file is empty. Start with 'organization:' and the name.");
                return null;
            }

            var root = ReadNode(Next(), depth: 1);
            Next();
            if (Next() is DocumentStart second)
            {
                diagnostics.Error(DiagnosticIds.SeveralDocuments, SpanOf(second), "A second document starts here; a file is one document. Remove the '---', or put the second document in a file of its own.");
            }

            if (root is YamlScalar { IsNull: true })
            {
                diagnostics.Error(DiagnosticIds.Empty, root.Span, "The file holds no data. Start with 'organization:' and the name.");
                return null;
            }

            return root;
        }
        catch (LimitException limit)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, limit.Span, limit.Message);
        }
        catch (YamlException fault)
        {
            diagnostics.Error(DiagnosticIds.Syntax, SpanOf(fault.Start, fault.End), $"This is not valid YAML: {Sentence(fault.InnerException?.Message ?? fault.Message)}");
        }
        catch (Exception fault) when (fault is InvalidOperationException or ArgumentException or OverflowException or FormatException or IndexOutOfRangeException)
        {
            // The parser loses its state on an unclosed bracket, among others; the last event is as near as one gets.
            var at = parser.Current is { } last ? SpanOf(last) : Start(file);
            diagnostics.Error(DiagnosticIds.Syntax, at, "The YAML can't be read from here on. Look for a bracket or brace that is not closed, or a stray '...'.");
        }

        return null;
    }

    private ParsingEvent Next()
    {
        while (parser.MoveNext())
        {
            if (parser.Current is not Comment) return parser.Current!;
        }

        return new StreamEnd();
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        if (depth > limits.MaxDepth) throw new LimitException(SpanOf(start), $"The nesting is deeper than {limits.MaxDepth} levels. An organisation file needs 8.");
        if (start is AnchorAlias alias) return Resolve(alias, depth);
        var anchor = start is NodeEvent { Anchor.IsEmpty: false } anchored ? anchored.Anchor : AnchorName.Empty;
        if (!anchor.IsEmpty) anchors[anchor] = null;
        YamlNode node = start switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart => ReadSequence(start, depth),
            MappingStart => ReadMapping(start, depth),
            _ => throw new SemanticErrorException(start.Start, start.End, "something else than a value stands here"),
        };
        if (!anchor.IsEmpty) anchors[anchor] = node;
        Count(1, node.Span);
        return node;
    }

    private YamlNode Resolve(AnchorAlias alias, int depth)
    {
        var known = anchors.TryGetValue(alias.Value, out var node);
        if (node is null)
        {
            diagnostics.Error(DiagnosticIds.UndefinedAlias, SpanOf(alias), known
                ? $"The alias *{alias.Value} stands inside what it refers to, which has no end. Write out what you mean."
                : $"There is no anchor &{alias.Value} before this alias. Define it first, or write '*' in quotes.");
            return new YamlScalar(SpanOf(alias), "", isPlain: true);
        }

        if (depth + node.Height > limits.MaxDepth) throw new LimitException(SpanOf(alias), $"With this alias the nesting is deeper than {limits.MaxDepth} levels.");
        Count(node.Size, SpanOf(alias));
        return node;
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        if (scalar.Value.Length > limits.MaxTextLength)
            throw new LimitException(SpanOf(scalar), $"This text has {scalar.Value.Length:N0} characters; the limit is {limits.MaxTextLength:N0}.");
        return new YamlScalar(SpanOf(scalar), scalar.Value, scalar.Style == ScalarStyle.Plain);
    }

    private YamlSequence ReadSequence(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        var next = Next();
        for (; next is not SequenceEnd; next = Next()) items.Add(ReadNode(next, depth + 1));
        return new YamlSequence(SpanOf(start.Start, next.End), [.. items]);
    }

    private YamlMapping ReadMapping(ParsingEvent start, int depth)
    {
        var entries = new MappingBuilder(diagnostics);
        var next = Next();
        for (; next is not MappingEnd; next = Next())
        {
            var key = ReadNode(next, depth + 1);
            entries.Add(key, ReadNode(Next(), depth + 1));
        }

        return entries.Build(SpanOf(start.Start, next.End));
    }

    private void Count(long more, SourceSpan at)
    {
        nodes += more;
        if (nodes > limits.MaxNodes) throw new LimitException(at, $"The file has more than {limits.MaxNodes:N0} nodes, with what its aliases repeat.");
    }

    private SourceSpan SpanOf(ParsingEvent e) => SpanOf(e.Start, e.End);

    private SourceSpan SpanOf(Mark start, Mark end) =>
        new(file, (int)Math.Max(1, start.Line), (int)Math.Max(1, start.Column), (int)Math.Max(1, end.Line), (int)Math.Max(1, end.Column));

    private static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    private static string Sentence(string message) => message.TrimEnd('.', ' ') + ".";

    private sealed class LimitException(SourceSpan span, string message) : Exception(message)
    {
        public SourceSpan Span { get; } = span;
    }
}
