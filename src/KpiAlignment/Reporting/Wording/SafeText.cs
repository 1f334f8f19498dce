using System.Globalization;
using System.Text;

namespace KpiAlignment.Reporting.Wording;

/// <summary>
/// Makes text of others harmless wherever it is shown: characters that steer a terminal, or that turn or hide what is read, are
/// written out as <c>\u202E</c>; line ends and tabs become blanks.
/// </summary>
public static class SafeText
{
    /// <summary>The text on one line, of characters that can be seen and that XML allows.</summary>
    public static string Of(string text)
    {
        ArgumentNullException.ThrowIfNull(text);
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
        _ => rune.Value is 0xFFFE or 0xFFFF,
    };
}
