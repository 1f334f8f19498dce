using System.Globalization;
using System.Text;

namespace KpiAlignment.Console.Text;

/// <summary>
/// Makes text of others harmless to a terminal: characters that steer it, or that turn or hide what is read, are written
/// out as <c>\u202E</c>; line ends and tabs become blanks.
/// </summary>
internal static class SafeText
{
    public static string Of(string text)
    {
        var safe = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\r' or '\n') safe.Append(' ');
            else if (IsUnseen(rune)) safe.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else safe.Append(rune);
        }

        return safe.ToString();
    }

    // The two joiners are part of how some scripts, and families of faces, are written; a soft hyphen hides nothing.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0xAD),
        _ => false,
    };
}
