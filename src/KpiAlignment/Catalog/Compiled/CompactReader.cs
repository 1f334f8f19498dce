using System.Buffers.Binary;
using System.Text;
using KpiAlignment.Model;

namespace KpiAlignment.Catalog.Compiled;

/// <summary>Reads numbers, texts and places from bytes, one behind the other.</summary>
internal sealed class CompactReader
{
    private readonly byte[] bytes;
    private readonly string?[] texts;
    private int position;

    /// <summary>A reader of what stands behind the table of texts, which is at <paramref name="start"/>.</summary>
    public CompactReader(byte[] bytes, int start)
    {
        this.bytes = bytes;
        position = start;
        texts = new string?[Number() + 1];
        for (var i = 1; i < texts.Length; i++) texts[i] = Encoding.UTF8.GetString(Next(Number()));
    }

    /// <summary>Seven bits a byte, the lowest first; the highest bit says that more follow.</summary>
    public int Number()
    {
        var value = 0;
        for (var shift = 0; ; shift += 7)
        {
            var part = bytes[position++];
            value |= (part & 0x7F) << shift;
            if (part < 0x80) return value;
        }
    }

    public bool Truth() => Number() != 0;

    public double Fraction() => BinaryPrimitives.ReadDoubleLittleEndian(Next(sizeof(double)));

    public string Text() => OptionalText()!;

    public string? OptionalText() => texts[Number()];

    public SourceSpan Place() => new(OptionalText(), Number(), Number(), Number(), Number());

    public ValueList<T> List<T>(Func<T> read) => Array(read) is { Length: > 0 } items ? new ValueList<T>(items) : [];

    public T[] Array<T>(Func<T> read)
    {
        var items = new T[Number()];
        for (var i = 0; i < items.Length; i++) items[i] = read();
        return items;
    }

    private ReadOnlySpan<byte> Next(int length)
    {
        var next = bytes.AsSpan(position, length);
        position += length;
        return next;
    }
}
