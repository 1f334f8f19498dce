using System.Runtime.InteropServices;
using System.Text;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Compiled;

/// <summary>Writes what <see cref="CompactReader"/> reads: small numbers in few bytes, and a text as its number in a table of texts.</summary>
internal sealed class CompactWriter
{
    private readonly MemoryStream bytes = new();
    private readonly BinaryWriter writer;
    private readonly List<string> texts = [];
    private readonly Dictionary<string, int> numbers = new(StringComparer.Ordinal);

    public CompactWriter() => writer = new BinaryWriter(bytes);

    public void Number(int value) => writer.Write7BitEncodedInt(value);

    public void Truth(bool value) => Number(value ? 1 : 0);

    public void Fraction(double value) => writer.Write(value);

    /// <summary>A text, or 0 for none.</summary>
    public void Text(string? text)
    {
        if (text is null)
        {
            Number(0);
            return;
        }

        ref var number = ref CollectionsMarshal.GetValueRefOrAddDefault(numbers, text, out var isKnown);
        if (!isKnown)
        {
            texts.Add(text);
            number = texts.Count;
        }

        Number(number);
    }

    public void Place(SourceSpan span)
    {
        Text(span.File);
        Number(span.Line);
        Number(span.Column);
        Number(span.EndLine);
        Number(span.EndColumn);
    }

    /// <summary>The number of items and the items.</summary>
    public void List<T>(ValueList<T> items, Action<T> write)
    {
        Number(items.Count);
        foreach (var item in items) write(item);
    }

    /// <inheritdoc cref="List"/>
    public void Array<T>(T[] items, Action<T> write)
    {
        Number(items.Length);
        foreach (var item in items) write(item);
    }

    /// <summary>The header, the texts, and what was written, in this order: who reads needs the texts first.</summary>
    public byte[] ToArray(ReadOnlySpan<byte> header)
    {
        using var all = new MemoryStream();
        using var start = new BinaryWriter(all);
        start.Write(header);
        start.Write7BitEncodedInt(texts.Count);
        foreach (var text in texts)
        {
            var encoded = Encoding.UTF8.GetBytes(text);
            start.Write7BitEncodedInt(encoded.Length);
            start.Write(encoded);
        }

        bytes.WriteTo(all);
        return all.ToArray();
    }
}
