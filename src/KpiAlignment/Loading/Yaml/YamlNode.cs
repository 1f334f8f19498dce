using KpiAlignment.Model;

namespace KpiAlignment.Loading.Yaml;

/// <summary>A node of a YAML document. An alias shares what it stands for, so a document may share nodes but has no cycles.</summary>
internal abstract class YamlNode(SourceSpan span)
{
    public SourceSpan Span { get; } = span;

    /// <summary>The nodes it holds, itself included, each alias counted in full; stops growing at the largest number.</summary>
    public virtual long Size => 1;

    /// <summary>The levels of nesting below it.</summary>
    public virtual int Height => 0;

    /// <summary>The same node as it stands elsewhere, by an alias.</summary>
    public abstract YamlNode At(SourceSpan span);
}

/// <summary>What could not be read; a diagnostic has said so, and nothing more is to be said of it.</summary>
internal sealed class YamlFault(SourceSpan span) : YamlNode(span)
{
    public override YamlNode At(SourceSpan span) => new YamlFault(span);
}

/// <summary>A text. Whether it is quoted tells <c>"~"</c> from nothing at all.</summary>
internal sealed class YamlScalar(SourceSpan span, string text, bool isPlain) : YamlNode(span)
{
    public string Text { get; } = text;

    public bool IsPlain { get; } = isPlain;

    /// <summary>Whether it says nothing.</summary>
    public bool IsNull => IsPlain && (Text is "" or "~" or "null" or "Null" or "NULL");

    public override YamlNode At(SourceSpan span) => new YamlScalar(span, Text, IsPlain);
}

/// <summary>A list.</summary>
internal sealed class YamlSequence : YamlNode
{
    public YamlSequence(SourceSpan span, YamlNode[] items)
        : base(span)
    {
        Items = items;
        var extent = new Extent(1);
        foreach (var item in items) extent.Add(item);
        (Size, Height) = (extent.Size, extent.Height);
    }

    private YamlSequence(SourceSpan span, YamlSequence original)
        : base(span) => (Items, Size, Height) = (original.Items, original.Size, original.Height);

    public YamlNode[] Items { get; }

    public override long Size { get; }

    public override int Height { get; }

    public override YamlNode At(SourceSpan span) => new YamlSequence(span, this);
}

/// <summary>Keys with their values, in the order of the file, each key once.</summary>
internal sealed class YamlMapping : YamlNode
{
    public YamlMapping(SourceSpan span, (YamlScalar Key, YamlNode Value)[] entries, bool isComplete)
        : base(span)
    {
        (Entries, IsComplete) = (entries, isComplete);
        var extent = new Extent(1 + entries.Length);
        foreach (var (_, value) in entries) extent.Add(value);
        (Size, Height) = (extent.Size, extent.Height);
    }

    private YamlMapping(SourceSpan span, YamlMapping original)
        : base(span) => (Entries, IsComplete, Size, Height) = (original.Entries, original.IsComplete, original.Size, original.Height);

    public (YamlScalar Key, YamlNode Value)[] Entries { get; }

    /// <summary>Whether all its keys are there; in a file that can't be read to its end, the last mapping isn't complete.</summary>
    public bool IsComplete { get; }

    public override long Size { get; }

    public override int Height { get; }

    public override YamlNode At(SourceSpan span) => new YamlMapping(span, this);
}

/// <summary>How large a node is that has <paramref name="own"/> nodes of its own, and those that are added.</summary>
file struct Extent(long own)
{
    // Far from overflow, and far above any limit.
    private const long Enough = long.MaxValue / 4;

    public long Size { get; private set; } = own;

    public int Height { get; private set; } = 1;

    public void Add(YamlNode child)
    {
        Size = Math.Min(Enough, Size + child.Size);
        Height = Math.Max(Height, child.Height + 1);
    }
}
