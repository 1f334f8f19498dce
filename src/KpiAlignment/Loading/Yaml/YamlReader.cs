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
    private readonly string text;
    private readonly string file;
    private readonly LoadOptions limits;
    private readonly DiagnosticBag diagnostics;
    private readonly CancellationToken cancellationToken;
    private readonly YamlEvents events;
    private readonly Dictionary<AnchorName, YamlNode?> anchors = [];
    private readonly CommonTexts texts = new();
    private long nodes;
    private long aliasedNodes;
    private bool isFaultHandled;

    private YamlReader(string text, string file, LoadOptions limits, DiagnosticBag diagnostics, CancellationToken cancellationToken)
    {
        this.text = text;
        this.file = file;
        this.limits = limits;
        this.diagnostics = diagnostics;
        this.cancellationToken = cancellationToken;
        events = new YamlEvents(text, file, diagnostics);
    }

    /// <summary>The document, as far as it can be read, with diagnostics that say what can't.</summary>
    public static YamlDocument Read(ReadOnlySpan<byte> bytes, string file, LoadOptions limits, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        if (bytes.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), OrganizationFiles.TooLong(limits));
            return YamlDocument.Unreadable;
        }

        return YamlText.Decode(bytes, file, diagnostics) is { } text ? Read(text, file, limits, diagnostics, cancellationToken) : YamlDocument.Unreadable;
    }

    /// <summary>The document, as far as it can be read, with diagnostics that say what can't.</summary>
    public static YamlDocument Read(string text, string file, LoadOptions limits, DiagnosticBag diagnostics, CancellationToken cancellationToken = default)
    {
        if (text.StartsWith('\uFEFF')) text = text[1..];
        if (text.Length > limits.MaxFileBytes)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, Start(file), OrganizationFiles.TooLong(limits));
            return YamlDocument.Unreadable;
        }

        return YamlText.Check(text, file, diagnostics) is { } checkedText ? new YamlReader(checkedText, file, limits, diagnostics, cancellationToken).ReadDocument() : YamlDocument.Unreadable;
    }

    private YamlDocument ReadDocument()
    {
        try
        {
            events.Next();
            if (events.Next() is not DocumentStart)
            {
                if (events.IsBroken) return YamlDocument.Unreadable;
                diagnostics.Error(DiagnosticIds.Empty, Start(file), "The file is empty. Start with 'organization:' and the name.");
                return YamlDocument.Unreadable;
            }

            var root = ReadNode(events.Next(), depth: 1);
            events.Next();
            if (events.Next() is DocumentStart second)
            {
                diagnostics.Error(DiagnosticIds.SeveralDocuments, events.SpanOf(second), "A second document starts here; a file is one document. Remove the '---' or '...' before it, or put the second document in a file of its own.");
            }

            if (root is YamlScalar { IsNull: true } && !events.IsBroken)
            {
                diagnostics.Error(DiagnosticIds.Empty, root.Span, "The file holds no data. Start with 'organization:' and the name.");
                return YamlDocument.Unreadable;
            }

            return new YamlDocument(root is YamlFault ? null : root, IsComplete: !events.IsBroken, text);
        }
        catch (LimitException limit)
        {
            diagnostics.Error(DiagnosticIds.LimitExceeded, limit.Span, limit.Message);
            return YamlDocument.Unreadable;
        }
    }

    private YamlNode ReadNode(ParsingEvent start, int depth)
    {
        cancellationToken.ThrowIfCancellationRequested();
        if (start is StreamEnd) return new YamlFault(events.Last);
        if (depth > limits.MaxDepth) throw new LimitException(events.SpanOf(start), $"The nesting is deeper than {DiagnosticBag.Count(limits.MaxDepth)} levels. An organisation file needs 8.");
        if (start is AnchorAlias alias) return Resolve(alias, depth);
        if (start is not NodeEvent node)
        {
            // On some broken files the parser ends a mapping between a key and its value.
            events.Break(events.Last, "This key has no value that can be read. Put the text in quotes, or mend what follows.");
            return new YamlFault(events.Last);
        }

        if (!node.Tag.IsEmpty) diagnostics.Error(DiagnosticIds.Tag, events.SpanOf(start), "The value has a tag; tags mean nothing here. Remove the '!' and its word, or put the text in quotes.");
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
            diagnostics.Error(DiagnosticIds.UndefinedAlias, events.SpanOf(alias), known
                ? $"The alias *{name} stands inside what it refers to, which has no end. Write out what you mean."
                : $"There is no anchor &{name} before this alias. Define it first, or write a text that starts with '*' in quotes.");
            return new YamlFault(events.SpanOf(alias));
        }

        if (depth + node.Height > limits.MaxDepth) throw new LimitException(events.SpanOf(alias), $"With this alias the nesting is deeper than {DiagnosticBag.Count(limits.MaxDepth)} levels.");
        aliasedNodes += node.Size;
        if (aliasedNodes > limits.MaxAliasedNodes) throw new LimitException(events.SpanOf(alias), $"Up to this alias the aliases of the file repeat more than {DiagnosticBag.Count(limits.MaxAliasedNodes)} nodes. Write out what you mean.");
        return node.At(events.SpanOf(alias));
    }

    private YamlScalar ReadScalar(Scalar scalar)
    {
        var text = scalar.Value;
        if (text.Length > limits.MaxTextLength)
            throw new LimitException(events.SpanOf(scalar), $"This text has {DiagnosticBag.Count(text.Length)} characters; the limit is {DiagnosticBag.Count(limits.MaxTextLength)}.");
        // The line break behind a block of text belongs to the notation, not to the text.
        if (scalar.Style is ScalarStyle.Literal or ScalarStyle.Folded) text = text.TrimEnd('\n');
        return new YamlScalar(events.SpanOf(scalar), texts.Share(text), scalar.Style == ScalarStyle.Plain);
    }

    private YamlNode ReadSequence(SequenceStart start, int depth)
    {
        var items = new List<YamlNode>();
        var outer = events.Open(start, start.Style == SequenceStyle.Flow);
        var next = events.Next();
        for (; next is not (SequenceEnd or StreamEnd); next = events.Next()) items.Add(ReadNode(next, depth + 1));
        events.OpenBracket = outer;
        if (EndsInFault(start.Style == SequenceStyle.Flow, next))
        {
            if (start.Style == SequenceStyle.Flow) return new YamlFault(events.SpanOf(start));
            if (items.Count > 0) items.RemoveAt(items.Count - 1);
        }

        return new YamlSequence(events.SpanTo(start, next), [.. items]);
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
            entries.Add(key, ReadNode(events.Next(), depth + 1));
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

    private sealed class LimitException(SourceSpan span, string message) : Exception(message)
    {
        public SourceSpan Span { get; } = span;
    }
}
