using System.Globalization;
using System.Text;

namespace KpiAlignment.Reporting.Html.Markup;

/// <summary>Text of others with nothing hidden in it: characters that turn or hide what is read are written out as <c>\u202E</c>; line ends and tabs become blanks.</summary>
internal static class VisibleText
{
    public static string Of(string text)
    {
        var visible = new StringBuilder(text.Length);
        foreach (var rune in text.EnumerateRunes())
        {
            if (rune.Value is '\t' or '\r' or '\n') visible.Append(' ');
            else if (IsUnseen(rune)) visible.Append(CultureInfo.InvariantCulture, $"\\u{rune.Value:X4}");
            else visible.Append(rune);
        }

        return visible.ToString();
    }

    // The two joiners are part of how some scripts, and families of faces, are written; a soft hyphen hides nothing.
    private static bool IsUnseen(Rune rune) => Rune.GetUnicodeCategory(rune) switch
    {
        UnicodeCategory.Control or UnicodeCategory.LineSeparator or UnicodeCategory.ParagraphSeparator => true,
        UnicodeCategory.Format => rune.Value is not (0x200C or 0x200D or 0xAD),
        _ => false,
    };
}
