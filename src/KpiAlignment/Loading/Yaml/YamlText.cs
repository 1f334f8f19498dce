using System.Text;
using KpiAlignment.Model;

namespace KpiAlignment.Loading.Yaml;

/// <summary>Turns bytes into text and finds in it what the YAML library would report without a place, or not at all.</summary>
internal static class YamlText
{
    private static readonly UTF8Encoding Strict = new(encoderShouldEmitUTF8Identifier: false, throwOnInvalidBytes: true);

    /// <summary>The text of a file, or <see langword="null"/> with a diagnostic.</summary>
    public static string? Decode(ReadOnlySpan<byte> bytes, string file, DiagnosticBag diagnostics)
    {
        if (bytes.StartsWith("\uFEFF"u8)) bytes = bytes[3..];
        if (System.Text.Unicode.Utf8.IsValid(bytes)) return Strict.GetString(bytes);
        var good = ValidLength(bytes);
        var before = Strict.GetString(bytes[..good]);
        var line = before.Count(c => c == '\n') + 1;
        var column = before.Length - before.LastIndexOf('\n');
        diagnostics.Error(DiagnosticIds.NotUtf8, new SourceSpan(file, line, column, line, column + 1),
            $"Byte {bytes[good]:X2} is not UTF-8 text. Save the file as UTF-8.");
        return null;
    }

    /// <summary>Reports control characters and tabs in the indentation; whether the text is free of them.</summary>
    public static bool Check(string text, string file, DiagnosticBag diagnostics)
    {
        const int MostReports = 20;
        var (line, lineStart, reports) = (1, 0, 0);
        var isIndentation = true;
        for (var i = 0; i < text.Length && reports < MostReports; i++)
        {
            var c = text[i];
            if (c == '\n')
            {
                (line, lineStart, isIndentation) = (line + 1, i + 1, true);
                continue;
            }

            var at = new SourceSpan(file, line, i - lineStart + 1, line, i - lineStart + 2);
            if (c == '\t' && isIndentation && !IsBlankRest(text, i))
            {
                diagnostics.Error(DiagnosticIds.TabIndentation, at, "A tab indents this line; YAML takes spaces only. Replace the tab by spaces.");
                reports++;
                isIndentation = false;
            }
            else if (IsForbidden(text, i))
            {
                diagnostics.Error(DiagnosticIds.ControlCharacter, at, $"The character U+{(int)c:X4} may not stand in YAML. Remove it, or write it as an escape in double quotes.");
                reports++;
            }

            if (c is not ' ' and not '\t') isIndentation = false;
        }

        return reports == 0;
    }

    private static bool IsBlankRest(string text, int from)
    {
        var end = text.AsSpan(from).IndexOfAnyExcept(' ', '\t', '\r');
        return end < 0 || text[from + end] is '\n' or '#';
    }

    private static bool IsForbidden(string text, int i)
    {
        var c = text[i];
        if (char.IsHighSurrogate(c)) return i + 1 == text.Length || !char.IsLowSurrogate(text[i + 1]);
        if (char.IsLowSurrogate(c)) return i == 0 || !char.IsHighSurrogate(text[i - 1]);
        return c is (< ' ' and not '\t' and not '\r') or (>= '\x7f' and <= '\x9f' and not '\x85') or '\uFFFE' or '\uFFFF' or '\uFEFF';
    }

    private static int ValidLength(ReadOnlySpan<byte> bytes)
    {
        var (low, high) = (0, 0);
        while (low < bytes.Length && Rune.DecodeFromUtf8(bytes[low..], out _, out high) == System.Buffers.OperationStatus.Done) low += high;
        return low;
    }
}
