using System.Buffers;
using System.Text;
using KpiAlignment.Localization;
using KpiAlignment.Model;
using static KpiAlignment.Loading.LoadTexts;

namespace KpiAlignment.Loading.Yaml;

/// <summary>Turns bytes into text and finds in it what the YAML library would report without a place, or not at all.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);
    private static readonly SearchValues<char> Suspicious = SearchValues.Create([.. Range('\0', '\x1F').Except("\n\r"), .. Range('\x7F', '\x9F'), '\u2028', '\u2029', .. Range('\uD800', '\uDFFF'), '\uFEFF', '\uFFFE', '\uFFFF']);

    /// <summary>The text of a file, or <see langword="null"/> with a diagnostic.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (IsUtf16(bytes))
        {
            diagnostics.Error(DiagnosticIds.NotUtf8, new SourceSpan(file, 1, 1, 1, 1), Say("NotUtf8.Utf16"));
            return null;
        }

        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Strict.GetString(bytes);
        var good = ValidLength(bytes);
        var before = Strict.GetString(bytes[..good]);

        // The character does not exist, so its span has no width.
        var (line, column) = EndOf(before.TrimStart('\uFEFF'));
        diagnostics.Error(DiagnosticIds.NotUtf8, new SourceSpan(file, line, column, line, column), Say("NotUtf8.Byte", bytes[good]));
        return null;
    }

    /// <summary>
    /// The text, or <see langword="null"/> with a diagnostic for each line with a control character or a tab in the indentation.
    /// Tabs on blank lines become spaces: they mean nothing, but the library takes offence at a place of its own.
    /// </summary>
    public static string? Check(string text, string file, DiagnosticBag diagnostics) =>
        text.AsSpan().ContainsAny(Suspicious) ? CheckEach(text, file, diagnostics) : text;

    private static string? CheckEach(string text, string file, DiagnosticBag diagnostics)
    {
        char[]? changed = null;
        var (line, lineStart, isFree) = (1, 0, true);
        var (isIndentation, isReported) = (true, false);
        var tab = -1;
        for (var i = 0; i < text.Length; i++)
        {
            var c = text[i];
            if (IsLineEnd(text, i))
            {
                ClearBlankLine(i);
                (line, lineStart, isIndentation, isReported, tab) = (line + 1, i + 1, true, false, -1);
                continue;
            }

            if (isIndentation && c == '\t' && tab < 0) tab = i;
            if (isIndentation && c is not (' ' or '\t' or '\r'))
            {
                isIndentation = false;
                if (tab >= 0) Report(DiagnosticIds.TabIndentation, tab, Say("TabIndentation"));
            }

            if (!isReported && IsForbidden(text, i)) Report(DiagnosticIds.ControlCharacter, i, Say("ControlCharacter", (int)c));
        }

        ClearBlankLine(text.Length);
        return !isFree ? null : changed is null ? text : new string(changed);

        void ClearBlankLine(int end)
        {
            if (!isIndentation || tab < 0) return;
            changed ??= text.ToCharArray();
            changed.AsSpan(tab..end).Replace('\t', ' ');
        }

        void Report(string id, int at, LocalizedMessage message)
        {
            (isFree, isReported) = (false, true);
            diagnostics.Error(id, new SourceSpan(file, line, at - lineStart + 1, line, at - lineStart + 2), message);
        }
    }

    /// <summary>The line and column just behind the last character.</summary>
    public static (int Line, int Column) EndOf(string text)
    {
        var (line, lineStart) = (1, 0);
        for (var i = 0; text.AsSpan(i).IndexOfAny('\n', '\r') is >= 0 and var ahead; i++)
        {
            i += ahead;
            if (IsLineEnd(text, i)) (line, lineStart) = (line + 1, i + 1);
        }

        return (line, text.Length - lineStart + 1);
    }

    /// <summary>Whether a surrogate in the text lacks its other half, so that it can't be written as UTF-8.</summary>
    public static bool HasLoneSurrogate(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (IsLoneSurrogate(text, i)) return true;
        }

        return false;
    }

    private static bool IsLineEnd(string text, int i) => text[i] == '\n' || (text[i] == '\r' && (i + 1 == text.Length || text[i + 1] != '\n'));

    private static IEnumerable<char> Range(char first, char last) => Enumerable.Range(first, last - first + 1).Select(c => (char)c);

    // The separators U+0085, U+2028 and U+2029 end a line for the YAML library but not for editors.
    private static bool IsForbidden(string text, int i)
    {
        var c = text[i];
        return c is (< ' ' and not '\t' and not '\r') or (>= '\x7f' and <= '\x9f') or '\u2028' or '\u2029' or '\uFFFE' or '\uFFFF' or '\uFEFF' || IsLoneSurrogate(text, i);
    }

    private static bool IsLoneSurrogate(string text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c)) return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);
        return char.IsLowSurrogate(c) && (i == 0 || !char.IsHighSurrogate(text[i - 1]));
    }

    // By its byte order mark, or by a first character of which one byte is zero.
    private static bool IsUtf16(ReadOnlySpan<byte> bytes) => bytes is [0xFF, 0xFE, ..] or [0xFE, 0xFF, ..] or [0, not 0, ..] or [not 0, 0, ..];

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (0, 0);
        while (low < bytes.Length && Rune.DecodeFromUtf8(bytes[low..], out _, out high) == System.Buffers.OperationStatus.Done) low += high;
        return low;
    }
}
