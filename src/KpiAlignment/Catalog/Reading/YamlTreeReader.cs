using KpiAlignment.Model;
using YamlDotNet.Core;
using YamlDotNet.Core.Events;

namespace KpiAlignment.Catalog.Reading;

/// <summary>
/// Reads the small part of YAML that catalogues use into nodes with positions. It works on parser events, so that nothing
/// depends on reflection and the depth limit stops a hostile file while it is being read.
/// </summary>
internal sealed class YamlTreeReader(CatalogFile file, Diagnostics diagnostics)
{
    private const int MaxDepth = 8;

    private readonly Parser parser = new(new StringReader(file.Text));

    /// <summary>The root, or <see langword="null"/> if the file is empty or isn't readable; the latter is reported.</summary>
    public YamlNode? Read()
    {
        try
        {
            parser.MoveNext();
            parser.MoveNext();
            if (parser.Current is not DocumentStart) return null;
            parser.MoveNext();
            var root = ReadNode(0);
            parser.MoveNext();
            if (parser.Current is DocumentStart second) throw new SyntaxErrorException(second.Start, second.End, "A catalogue is one document; this starts another.");
            return root;
        }
        catch (YamlException e)
        {
            diagnostics.Add(CatalogDiagnosticIds.Syntax, e.Message, Span(e.Start, e.End));
        }
        catch (InvalidOperationException e)
        {
            // The parser throws it, without a position, on some unclosed flow collections.
            diagnostics.Add(CatalogDiagnosticIds.Syntax, e.Message, new SourceSpan(file.Name, 0, 0, 0, 0));
        }

        return null;
    }

    private YamlNode ReadNode(int depth)
    {
        var start = parser.Current!;
        if (depth > MaxDepth) throw new SyntaxErrorException(start.Start, start.End, $"Nested more than {MaxDepth} deep.");
        parser.MoveNext();
        return start switch
        {
            Scalar scalar => new YamlScalar(scalar.Value, Span(scalar.Start, scalar.End)),
            SequenceStart => ReadList(start, depth),
            MappingStart => ReadMap(start, depth),
            _ => throw new SyntaxErrorException(start.Start, start.End, "A catalogue has no use for aliases; write the value out."),
        };
    }

    private YamlList ReadList(ParsingEvent start, int depth)
    {
        var items = new List<YamlNode>();
        while (parser.Current is not SequenceEnd) items.Add(ReadNode(depth + 1));
        return new YamlList(items, Close(start));
    }

    private YamlMap ReadMap(ParsingEvent start, int depth)
    {
        var entries = new List<(YamlScalar, YamlNode)>();
        while (parser.Current is not MappingEnd)
        {
            var at = parser.Current!;
            if (ReadNode(depth + 1) is not YamlScalar key) throw new SyntaxErrorException(at.Start, at.End, "A key must be text.");
            entries.Add((key, ReadNode(depth + 1)));
        }

        return new YamlMap(entries, Close(start));
    }

    private SourceSpan Close(ParsingEvent start)
    {
        var span = Span(start.Start, parser.Current!.End);
        parser.MoveNext();
        return span;
    }

    private SourceSpan Span(Mark start, Mark end) =>
        new(file.Name, (int)start.Line, (int)start.Column, (int)end.Line, (int)end.Column);
}
