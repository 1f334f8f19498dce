using System.Text;
using System.Text.Unicode;

namespace KpiAlignment.Fuzzing.Mutation;

/// <summary>What a target is given: bytes as a file may hold them, and the text that they stand for.</summary>
internal sealed class FuzzInput(byte[] bytes)
{
    /// <summary>The most bytes of an input.</summary>
    public const int MostBytes = 64 << 10;

    /// <summary>Stands for half of a character, which a text can hold and UTF-8 can't.</summary>
    public const char HalfMark = '\uE000';

    public byte[] Bytes { get; } = bytes;

    /// <summary>The text; what is no UTF-8 becomes the sign that stands for it.</summary>
    public string Text { get; } = Decoded(bytes);

    private static string Decoded(byte[] bytes) => Encoding.UTF8.GetString(bytes).Replace(HalfMark, '\uD83D');

    /// <summary>Whether the bytes are UTF-8, so that a file of them says what <see cref="Text"/> does.</summary>
    public bool IsUtf8 => Utf8.IsValid(Bytes);
}
