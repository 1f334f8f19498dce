using KpiAlignment.Localization;
using KpiAlignment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Yaml;

/// <summary>
/// Reads the one document of a file into nodes, from the parser's events. Limits are held while the events are pulled,
/// because the library's scanner is quadratic in the depth of brackets.
/// </summary>
internal sealed class YamlReader
{
    private readonly string text;
    private readonly string file;
    private readonly LoadOptions limits;
    private readonly DiagnosticBag diagnostics;
    private readonly IListReader? lists;
    private readonly CancellationToken cancellationToken;
    private readonly YamlEvents events;
    private readonly Dictionary<AnchorName, YamlNode?> anchors = [];
    private readonly CommonTexts texts = new();
    private long nodes;
    private long aliasedNodes;
    private bool isFaultHandled;

    private YamlReader(string text, string file, LoadOptions limits, DiagnosticBag diagnostics, IListReader? lists, CancellationToken cancellationToken)
    {
        this.text = text;
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.lists = lists;
        this.cancellationToken = cancellationToken;
        events = new YamlEvents(text, file, diagnostics);
    }

    /// <summary>The document, as far as it can be read, with diagnostics that say what can't.</summary>
    public static YamlDocument Read(ReadOnlySpan<byte> bytes, string file, LoadOptions limits, DiagnosticBag diagnostics, IListReader? lists = null, CancellationToken cancellationToken = default)
    {
        if (bytes.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), OrganizationFiles.TooLong(limits));
            return YamlDocument.Unreadable;
        }

        return YamlText.Decode(bytes, file, diagnostics) is { } text ? Read(text, file, limits, diagnostics, lists, cancellationToken) : YamlDocument.Unreadable;
    }

    /// <summary>The document, as far as it can be read, with diagnostics that say what can't.</summary>
    /// <param name="text">The text.</param>
    /// <param name="file">How diagnostics call it.</param>
    /// <param name="limits">How much it may hold.</param>
    /// <param name="diagnostics">Where faults are reported.</param>
    /// <param name="lists">What takes the items of the document's lists; they aren't in the document then.</param>
    /// <param name="cancellationToken">Ends the reading before it is done.</param>
    public static YamlDocument Read(string text, string file, LoadOptions limits, DiagnosticBag diagnostics, IListReader? lists = null, CancellationToken cancellationToken = default)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (text.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), OrganizationFiles.TooLong(limits));
            return YamlDocument.Unreadable;
        }

        return YamlText.Check(text, file, diagnostics) is { } checkedText ? new YamlReader(checkedText, file, limits, diagnostics, lists, cancellationToken).ReadDocument() : YamlDocument.Unreadable;
    }

    private YamlDocument ReadDocument()
    {
        try
        {
            events.Next();
            if (events.Next() is not DocumentStart)
            {
                if (events.IsBroken) return YamlDocument.Unreadable;
                diagnostics.Error(DiagnosticIds.Empty, Start(file), Say("Empty.File"));
                return YamlDocument.Unreadable;
            }

            var root = ReadNode(events.Next(), depth: 1);
            events.Next();
            if (events.Next() is DocumentStart second)
            {
                diagnostics.Error(DiagnosticIds.SeveralDocuments, events.SpanOf(second), Say("SeveralDocuments"));
            }

            if (root is YamlScalar { IsNull: true } && !events.IsBroken)
            {
                diagnostics.Error(DiagnosticIds.Empty, root.Span, Say("Empty.Data"));
                return YamlDocument.Unreadable;
            }

            return new YamlDocument(root is YamlFault ? null : root, IsComplete: !events.IsBroken, text);
        }
        catch (LimitException limit)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, limit.Span, limit.Said);
            return YamlDocument.Unreadable;
        }
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (start is StreamEnd) return new YamlFault(events.Last);
        if (depth > limits.MaxDepth) throw new LimitException(events.SpanOf(start), Say("LimitExceeded.Depth", limits.MaxDepth));
        if (start is AnchorAlias alias) return Resolve(alias, depth);
        if (start is not NodeEvent node)
        {
            // On some broken files the parser ends a mapping between a key and its value.
            events.Break(events.Last, Say("Syntax.NoValue"));
            return new YamlFault(events.Last);
        }

        if (!node.Tag.IsEmpty) diagnostics.Error(DiagnosticIds.Tag, events.SpanOf(start), Say("Tag"));
        if (!node.Anchor.IsEmpty) anchors[node.Anchor] = null;
        var read = node switch
        {
            Scalar scalar => ReadScalar(scalar),
            SequenceStart sequence => ReadSequence(sequence, depth),
            _ => ReadMapping((MappingStart)node, depth),
        };
        if (!node.Anchor.IsEmpty) anchors[node.Anchor] = read;
        if (++nodes > limits.MaxNodes) throw new LimitException(read.Span, Say("LimitExceeded.Nodes", limits.MaxNodes));
        return read;
    }

    private YamlNode Resolve(AnchorAlias alias, int depth)
    {
        var known = anchors.TryGetValue(alias.Value, out var node);
        if (node is null)
        {
            var name = Short(alias.Value.Value);
            diagnostics.Error(DiagnosticIds.UndefinedAlias, events.SpanOf(alias), Say(known ? "UndefinedAlias.Endless" : "UndefinedAlias.Missing", name));
            return new YamlFault(events.SpanOf(alias));
        }

        if (depth + node.Height > limits.MaxDepth) throw new LimitException(events.SpanOf(alias), Say("LimitExceeded.AliasDepth", limits.MaxDepth));
        aliasedNodes += node.Size;
        if (aliasedNodes > limits.MaxAliasedNodes) throw new LimitException(events.SpanOf(alias), Say("LimitExceeded.AliasedNodes", limits.MaxAliasedNodes));
        return node.At(events.SpanOf(alias));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var text = scalar.Value;
        if (text.Length > limits.MaxTextLength) throw new LimitException(events.SpanOf(scalar), Say("LimitExceeded.Text", text.Length, limits.MaxTextLength));
        // The line break behind a block of text belongs to the notation, not to the text.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) text = text.TrimEnd('\n');
        return new YamlScalar(events.SpanOf(scalar), texts.Share(text), scalar.Style == ScalarStyle.Plain);
    }

    private YamlNode ReadSequence(SequenceStart start, int depth, Action<YamlNode>? take = null)
    {
        var items = new List<YamlNode>();
        var outer = events.Open(start, start.Style == SequenceStyle.Flow);
        var next = events.Next();
        for (; next is not (SequenceEnd or StreamEnd); next = events.Next())
        {
            // The last item is kept back, for it may turn out to end in a fault.
            if (take is not null) Take(items, take);
            items.Add(ReadNode(next, depth + 1));
        }

        events.OpenBracket = outer;
        if (EndsInFault(start.Style == SequenceStyle.Flow, next))
        {
            if (start.Style == SequenceStyle.Flow) return new YamlFault(events.SpanOf(start));
            if (items.Count > 0) items.RemoveAt(items.Count - 1);
        }

        if (take is not null) Take(items, take);
        return new YamlSequence(events.SpanTo(start, next), [.. items]);
    }

    private static void Take(List<YamlNode> items, Action<YamlNode> take)
    {
        foreach (var item in items)
        {
            if (item is not YamlFault) take(item);
        }

        items.Clear();
    }

    private YamlNode ReadMapping(MappingStart start, int depth)
    {
        var entries = new MappingBuilder(diagnostics);
        var outer = events.Open(start, start.Style == MappingStyle.Flow);
        SourceSpan? firstKey = null;
        var next = events.Next();
        for (; next is not (MappingEnd or StreamEnd); next = events.Next())
        {
            var key = ReadNode(next, depth + 1);
            firstKey ??= key.Span;
            var value = events.Next();
            entries.Add(key, Taker(key, value, depth, entries) is { } take ? ReadSequence((SequenceStart)value, depth + 1, take) : ReadNode(value, depth + 1));
        }

        events.OpenBracket = outer;
        if (EndsInFault(start.Style == MappingStyle.Flow, next))
        {
            if (start.Style == MappingStyle.Flow) return new YamlFault(events.SpanOf(start));
            entries.EndInFault(events.Last);
        }

        var span = events.SpanTo(start, next);
        return entries.Build(YamlEvents.HasNoMark(start) && firstKey is { } first ? first with { EndLine = events.Last.EndLine, EndColumn = events.Last.EndColumn } : span);
    }

    // A list of the root that nothing else refers to is handed on item by item: of a large file that is nearly all, and it needn't be held as nodes.
    private Action<YamlNode>? Taker(YamlNode key, ParsingEvent value, int depth, MappingBuilder entries) =>
        depth == 1 && value is SequenceStart { Style: SequenceStyle.Block, Anchor.IsEmpty: true, Tag.IsEmpty: true } && key is YamlScalar scalar && !entries.Contains(scalar.Text)
            ? lists?.ItemsOf(scalar.Text)
            : null;

    // What stands last before a fault can't be trusted, nor can brackets that are still open: the parser may have taken
    // for one value what was meant as two.
    private bool EndsInFault(bool isFlow, ParsingEvent finish)
    {
        if (finish is not StreamEnd) return false;
        var isUntrusted = !isFaultHandled || isFlow;
        isFaultHandled = true;
        return isUntrusted;
    }

    private static SourceSpan Start(string file) => new(file, 1, 1, 1, 1);

    private static string Short(string name) => name.Length <= 80 ? name : name[..80] + "…";

    private sealed class LimitException(SourceSpan span, LocalizedMessage said) : Exception
    {
        public SourceSpan Span { get; } = span;

        public LocalizedMessage Said { get; } = said;
    }
}
