using KpiAlignment.Model;

namespace KpiAlignment.Loading.Yaml;

/// <summary>A node of a YAML document. An alias is the node that it stands for, so a document may share nodes but has no cycles.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The nodes it holds, itself included, each alias counted in full; stops growing at the largest number.</summary>
    public virtual long Size => 1;

    /// <summary>The levels of nesting below it.</summary>
    public virtual int Height => 0;
}

/// <summary>A text. Whether it is quoted tells <c>"~"</c> from nothing at all.</summary>
internal sealed class YamlScalar(SourceSpan span, string text, bool isPlain) : YamlNode(span)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    public bool IsNull => IsPlain && (Text is "" or "~" or "null" or "Null" or "NULL");
}

/// <summary>A list.</summary>
internal sealed class YamlSequence(SourceSpan span, YamlNode[] items) : YamlNode(span)
{
    public YamlNode[] Items { get; } = items;

    public override long Size { get; } = Sizes.Sum(items);

    public override int Height { get; } = items.Length == 0 ? 1 : 1 + items.Max(i => i.Height);
}

/// <summary>Keys with their values, in the order of the file, each key once.</summary>
internal sealed class YamlMapping(SourceSpan span, (YamlScalar Key, YamlNode Value)[] entries) : YamlNode(span)
{
    public (YamlScalar Key, YamlNode Value)[] Entries { get; } = entries;

    public override long Size { get; } = Sizes.Sum(entries.Select(e => e.Value)) + entries.Length;

    public override int Height { get; } = entries.Length == 0 ? 1 : 1 + entries.Max(e => e.Value.Height);
}

file static class Sizes
{
    // Far from overflow, and far above any limit.
    private const long Enough = long.MaxValue / 4;

    public static long Sum(IEnumerable<YamlNode> nodes)
    {
        var sum = 1L;
        foreach (var node in nodes) sum = Math.Min(Enough, sum + node.Size);
        return sum;
    }
}
